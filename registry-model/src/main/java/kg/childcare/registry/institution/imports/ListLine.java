package kg.childcare.registry.institution.imports;

import java.util.List;
import java.util.regex.Pattern;
import kg.childcare.registry.institution.SearchText;

/**
 * One line of a list as it came.
 *
 * @param line number of the row in the file, from 1
 * @param cells cleaned texts, empty for blank ones
 */
public record ListLine(int line, List<String> cells) {
  private static final Pattern TOTAL = Pattern.compile("(итого|всего|жалпысынан|жалпы саны|баары|бардыгы|жыйынтыгы|grand total|total|жами)( .*)?|жалпы");
  private static final Pattern NUMERIC = Pattern.compile("[-+]?[0-9 .,%]+");

  public boolean isEmpty() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** A sum at the bottom: a word for it, and beside it nothing but numbers. */
  public boolean isTotal() {
    var words = cells.stream().filter(cell -> !cell.isEmpty()).filter(cell -> !NUMERIC.matcher(cell).matches()).toList();
    return words.size() == 1 && TOTAL.matcher(SearchText.fold(words.get(0))).matches();
  }

  /** The row of column numbers that official forms have below their heading. */
  public boolean isColumnNumbers() {
    int expected = 0;
    for (var cell : cells) {
      if (!cell.isEmpty() && !cell.equals(String.valueOf(++expected))) {
        return false;
      }
    }
    return expected > 2;
  }

  /** The heading once more, as on the second sheet of a printed list. */
  public boolean repeats(List<String> heading) {
    return !isEmpty() && trimmed(cells).equals(trimmed(heading));
  }

  /** The single text of a line that has but one cell filled, such as the name of an oblast above its institutions; otherwise empty. */
  public String onlyText() {
    var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.size() == 1 && !NUMERIC.matcher(filled.get(0)).matches() ? filled.get(0) : "";
  }

  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  private static List<String> trimmed(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }

  /** How a spreadsheet calls a cell, as C14; column from 0, line from 1. */
  public static String address(int column, int line) {
    return letters(column) + line;
  }

  /** How a spreadsheet calls a column, from 0. */
  public static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
