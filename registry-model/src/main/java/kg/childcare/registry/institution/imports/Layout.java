package kg.childcare.registry.institution.imports;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which column of a list holds what, what holds for all lines where no column says it, and what the words of its source mean. */
public record Layout(List<Column> columns, Map<ListField, String> defaults, SourceWords words) implements Serializable {
  private static final String NEXT = "\u001F";
  private static final String DEFAULT = "\u001E";
  private static final String WORDS = "\u001D";

  /** A column, from 0, with its heading; without a field it is left out. */
  public record Column(int index, String heading, ListField field) implements Serializable {}

  public Layout {
    columns = List.copyOf(columns);
    defaults = defaults.isEmpty() ? Map.of() : Map.copyOf(defaults);
  }

  /** The columns of a heading as guessed from its words. */
  public static Layout guess(Heading heading) {
    var fields = heading.fields();
    var columns = new ArrayList<Column>();
    for (int i = 0; i < fields.size(); i++) {
      columns.add(new Column(i, heading.names().get(i), fields.get(i)));
    }
    return new Layout(columns, Map.of(), SourceWords.NONE);
  }

  /** The same columns, meaning what columns of these headings and words meant in an earlier list of the same source. */
  public Layout remembering(Layout earlier) {
    var known = new LinkedHashMap<String, ListField>();
    earlier.columns.forEach(column -> known.put(Heading.folded(column.heading), column.field));
    var taken = new ArrayList<Column>();
    for (var column : columns) {
      var key = Heading.folded(column.heading);
      taken.add(known.containsKey(key) ? new Column(column.index, column.heading, known.get(key)) : column);
    }
    return new Layout(onceEach(taken), earlier.defaults, earlier.words);
  }

  /** The same columns with other meanings, and what is said of words; a field that is said of a column is no other column's by a guess. */
  public Layout with(Map<Integer, ListField> fields, Map<ListField, String> others, SourceWords said) {
    requireOnceEach(fields);
    var changed = columns.stream().map(column -> new Column(column.index, column.heading,
        fields.containsKey(column.index) ? fields.get(column.index) : fields.containsValue(column.field) ? null : column.field)).toList();
    return new Layout(onceEach(changed), others, words.and(said));
  }

  private static void requireOnceEach(Map<Integer, ListField> fields) {
    var first = new EnumMap<ListField, Integer>(ListField.class);
    new TreeMap<>(fields).forEach((index, field) -> {
      var other = field == null ? null : first.putIfAbsent(field, index);
      requireOf("mapping", other == null, "institution.rule.importFieldTwice", field, other == null ? null : ListLine.letters(other), ListLine.letters(index));
    });
  }

  /** What somebody asked for before the columns were known, by their numbers alone. */
  public static Layout asked(Map<Integer, ListField> fields, Map<ListField, String> defaults, SourceWords words) {
    requireOnceEach(fields);
    return new Layout(fields.entrySet().stream().map(asked -> new Column(asked.getKey(), "", asked.getValue())).toList(), defaults, words);
  }

  /** These columns with what was asked for beforehand; where that says nothing of defaults, these stay. */
  public Layout asAsked(Layout asked) {
    var fields = new HashMap<Integer, ListField>();
    asked.columns.forEach(column -> fields.put(column.index, column.field));
    return with(fields, asked.defaults.isEmpty() ? defaults : asked.defaults, asked.words);
  }

  private static List<Column> onceEach(List<Column> columns) {
    var seen = new ArrayList<ListField>();
    var once = new ArrayList<Column>();
    for (var column : columns) {
      var again = column.field != null && seen.contains(column.field);
      once.add(again ? new Column(column.index, column.heading, null) : column);
      seen.add(column.field);
    }
    return once;
  }

  /** Column of a field, from 0, or -1. */
  public int columnOf(ListField field) {
    return columns.stream().filter(column -> column.field == field).mapToInt(Column::index).findFirst().orElse(-1);
  }

  public List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  String written() {
    var text = new StringBuilder();
    columns.forEach(column -> text.append(column.index).append(NEXT).append(column.field == null ? "" : column.field.name()).append(NEXT).append(column.heading).append('\n'));
    defaults.forEach((field, value) -> text.append(DEFAULT).append(field.name()).append(NEXT).append(value.replace('\n', ' ')).append('\n'));
    return text.append(WORDS).append(SourceWord.written(words.all())).toString();
  }

  static Layout read(String written) {
    var columns = new ArrayList<Column>();
    var defaults = new EnumMap<ListField, String>(ListField.class);
    var halves = written.split(WORDS, 2);
    for (var line : halves[0].split("\n")) {
      var parts = line.split(NEXT, 3);
      if (line.startsWith(DEFAULT)) {
        defaults.put(ListField.valueOf(parts[0].substring(1)), parts[1]);
      } else if (parts.length == 3) {
        columns.add(new Column(Integer.parseInt(parts[0]), parts[2], parts[1].isEmpty() ? null : ListField.valueOf(parts[1])));
      }
    }
    return new Layout(columns, defaults, halves.length == 1 ? SourceWords.NONE : new SourceWords(SourceWord.read(halves[1])));
  }
}
