package kg.childcare.registry.institution.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.SearchText;

/**
 * Where the table of a list begins and what its columns are called: titles may stand above it, and a heading may take two rows.
 *
 * @param first index of the heading's first row among the rows looked at
 * @param rows how many rows it takes
 * @param names one text for each column, both rows of a double heading together
 */
public record Heading(int first, int rows, List<String> names) {
  /** How far down a heading is looked for. */
  public static final int LOOKED_AT = 40;

  private static final int LONGEST = 120;

  /** The row with the most columns that are recognised; without any, the first one that has two cells filled. */
  public static Heading find(List<List<String>> top) {
    int best = -1;
    int most = 1;
    for (int i = 0; i < top.size(); i++) {
      int known = recognised(top.get(i));
      if (known > most) {
        best = i;
        most = known;
      }
    }
    if (best < 0) {
      best = firstTable(top);
      return new Heading(best, 1, best < top.size() ? top.get(best) : List.of());
    }
    return best + 1 < top.size() && isSecondRow(top.get(best), top.get(best + 1))
        ? new Heading(best, 2, joined(top.get(best), top.get(best + 1)))
        : new Heading(best, 1, top.get(best));
  }

  /** How many columns are recognised. */
  public int recognised() {
    return recognised(names);
  }

  /** Whether another table has the same columns, so that it goes on with this one. */
  public boolean isSameAs(Heading other) {
    return folded(names).equals(folded(other.names));
  }

  private static List<String> folded(List<String> names) {
    var folded = new ArrayList<>(names.stream().map(Heading::folded).toList());
    while (!folded.isEmpty() && folded.get(folded.size() - 1).isEmpty()) {
      folded.remove(folded.size() - 1);
    }
    return folded;
  }

  /** A field for each column, null for those that no field fits; each field once, given to the column that names it most surely. */
  public List<ListField> fields() {
    Map<ListField, Integer> sure = new EnumMap<>(ListField.class);
    var fields = new ArrayList<ListField>();
    for (int i = 0; i < names.size(); i++) {
      var field = fieldOf(names.get(i));
      int likeness = field == null ? 0 : field.likeness(folded(names.get(i)));
      if (field != null && likeness <= sure.getOrDefault(field, 0)) {
        field = null;
      } else if (field != null) {
        sure.put(field, likeness);
        int before = fields.indexOf(field);
        if (before >= 0) {
          fields.set(before, null);
        }
      }
      fields.add(field);
    }
    return fields;
  }

  /** The heading of a column in the form in which it is remembered and compared. */
  public static String folded(String name) {
    return SearchText.fold(NameFold.oneAlphabet(name));
  }

  private static ListField fieldOf(String name) {
    var heading = folded(name);
    ListField best = null;
    int most = 0;
    for (var field : ListField.values()) {
      int likeness = heading.isEmpty() || heading.length() > LONGEST ? 0 : field.likeness(heading);
      if (likeness > most) {
        best = field;
        most = likeness;
      }
    }
    return best;
  }

  private static int recognised(List<String> row) {
    var fields = new HashSet<ListField>();
    for (var cell : row) {
      var field = fieldOf(cell);
      if (field != null) {
        fields.add(field);
      }
    }
    return fields.size();
  }

  private static int firstTable(List<List<String>> top) {
    for (int i = 0; i < top.size(); i++) {
      if (top.get(i).stream().filter(cell -> !cell.isEmpty()).count() > 1) {
        return i;
      }
    }
    return top.size();
  }

  /**
   * A second row of headings fills columns that a merged cell or nothing covers above, and holds no number. Where it fills the first column, as a line of the table does, it
   * fills nothing but what lies below merged cells, and more columns are recognised with it.
   */
  private static boolean isSecondRow(List<String> upper, List<String> lower) {
    var filled = lower.stream().filter(cell -> !cell.isEmpty()).toList();
    boolean below = false;
    for (int i = 0; i < lower.size(); i++) {
      var covered = i < upper.size() && !upper.get(i).isEmpty();
      below |= !covered && !lower.get(i).isEmpty();
    }
    return below && filled.stream().noneMatch(cell -> cell.matches(".*\\d.*")) && (lower.get(0).isEmpty() || isBelowMerged(upper, lower) && recognised(joined(upper, lower)) > recognised(upper)) && filled.size() <= upper.size() / 2 + 1;
  }

  private static boolean isBelowMerged(List<String> upper, List<String> lower) {
    return IntStream.range(0, lower.size()).filter(i -> !lower.get(i).isEmpty()).allMatch(i -> cell(upper, i).isEmpty() || cell(upper, i + 1).isEmpty() && !cell(lower, i + 1).isEmpty());
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  private static List<String> joined(List<String> upper, List<String> lower) {
    var names = new ArrayList<String>();
    var above = "";
    for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
      var own = i < upper.size() ? upper.get(i) : "";
      var below = i < lower.size() ? lower.get(i) : "";
      above = own.isEmpty() ? above : own;
      names.add(below.isEmpty() ? own : (above + " " + below).strip());
    }
    return names;
  }
}
