package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.util.List;
import java.util.Locale;
import kg.childcare.registry.institution.imports.ListLine;
import kg.childcare.registry.institution.imports.ListSheet;

/** Reads the lines of a list from a spreadsheet or a text table, whatever it is named; refuses what is neither, and what is made to do harm. */
public final class ListFile implements AutoCloseable {
  private final Table table;
  private final int most;

  /** Takes the lines one after the other, empty ones left out; answers false when it has seen enough. */
  @FunctionalInterface
  public interface Lines {
    boolean take(ListLine line);
  }

  /** A table of one kind of file, open to be read from its beginning again and again. */
  interface Table extends AutoCloseable {
    void each(Lines lines);

    /** Its sheets, read and left out; a text has none. */
    default List<ListSheet> sheets() {
      return List.of();
    }

    @Override
    void close();
  }

  /** @param most lines that are read before it is refused as too long */
  ListFile(Table table, int most) {
    this.table = table;
    this.most = most;
  }

  /**
   * Refuses at once, keeping nothing, what need not be read: {@code document.rule.empty} or {@code document.rule.type} and
   * {@code institution.rule.import...} for macros, entities, too many rows or columns, bombs, and files that are broken.
   */
  public static void check(String name, byte[] content) {
    requireOf("file", content != null && content.length > 0, "document.rule.empty");
    if (isSpreadsheet(content)) {
      XlsxList.check(content);
    } else {
      requireOf("file", !isNamedSheet(name), "document.rule.type");
      try (var file = open(content)) {
        file.each(line -> true);
      }
    }
  }

  /** Opens what was checked before; closing it is the caller's. */
  static ListFile open(byte[] content) {
    return new ListFile(isSpreadsheet(content) ? XlsxList.open(content) : CsvList.open(content), ListLimits.ROWS);
  }

  List<ListSheet> sheets() {
    return table.sheets();
  }

  /** Hands the lines of the table to the taker; refused like {@link #check}. */
  public void each(Lines lines) {
    var limited = new Limited(lines, most);
    table.each(limited);
    if (limited.failure != null) {
      throw limited.failure;
    }
    requireOf("file", limited.taken > 0, "institution.rule.importNothing");
  }

  @Override
  public void close() {
    table.close();
  }

  private static boolean isSpreadsheet(byte[] content) {
    return startsWith(content, 'P', 'K', 3, 4);
  }

  private static boolean isNamedSheet(String name) {
    var lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xlsx") || lower.endsWith(".xlsm") || lower.endsWith(".xls");
  }

  private static boolean startsWith(byte[] content, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= content.length || content[i] != signature[i]) {
        return false;
      }
    }
    return true;
  }

  /** Counts what is taken and refuses what is too much; what fails in the taker is no fault of the file. */
  private static final class Limited implements Lines {
    private final Lines lines;
    private final int most;
    private int taken;
    private RuntimeException failure;

    private Limited(Lines lines, int most) {
      this.lines = lines;
      this.most = most;
    }

    @Override
    public boolean take(ListLine line) {
      try {
        requireOf("file", line.cells().size() <= ListLimits.COLUMNS, "institution.rule.importColumns", ListLimits.COLUMNS);
        if (line.isEmpty()) {
          return true;
        }
        requireOf("file", ++taken <= most, "institution.rule.importRows", most);
        return lines.take(line);
      } catch (RuntimeException failed) {
        failure = failed;
        return false;
      }
    }
  }
}
