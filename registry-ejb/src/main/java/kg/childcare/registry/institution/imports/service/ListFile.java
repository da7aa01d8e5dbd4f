package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.util.Locale;
import kg.childcare.registry.institution.imports.ListLine;

/** Reads the lines of a list from a spreadsheet or a text table, whatever it is named; refuses what is neither, and what is made to do harm. */
public final class ListFile {
  /** Takes the lines one after the other, empty ones left out. */
  @FunctionalInterface
  public interface Lines {
    void take(ListLine line);
  }

  private ListFile() {}

  /**
   * Hands every line of the first sheet that holds any to the taker. Refused as {@code document.rule.empty} or {@code document.rule.type}
   * and {@code institution.rule.import...} for macros, entities, too many rows or columns, bombs, and files that cannot be read.
   */
  public static void read(String name, byte[] content, Lines lines) {
    requireOf("file", content != null && content.length > 0, "document.rule.empty");
    var limited = new Limited(lines);
    if (startsWith(content, 'P', 'K', 3, 4)) {
      XlsxList.read(content, limited);
    } else {
      requireOf("file", !isNamedSheet(name), "document.rule.type");
      CsvList.read(content, limited);
    }
    requireOf("file", limited.taken > 0, "institution.rule.importNothing");
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

  /** Counts what is taken and refuses what is too much. */
  private static final class Limited implements Lines {
    private final Lines lines;
    private int taken;

    private Limited(Lines lines) {
      this.lines = lines;
    }

    @Override
    public void take(ListLine line) {
      requireOf("file", line.cells().size() <= ListLimits.COLUMNS, "institution.rule.importColumns", ListLimits.COLUMNS);
      if (!line.isEmpty()) {
        requireOf("file", ++taken <= ListLimits.ROWS, "institution.rule.importRows", ListLimits.ROWS);
        lines.take(line);
      }
    }
  }
}
