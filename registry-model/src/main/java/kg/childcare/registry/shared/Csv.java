package kg.childcare.registry.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values that a spreadsheet opens in the right alphabet and never runs: the file begins with a byte-order mark, and
 * a text that would be taken for a formula gets an apostrophe before it.
 */
public final class Csv implements TableLines {
  public static final String MEDIA_TYPE = "text/csv";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Appendable lines;

  public Csv() {
    this(new StringBuilder());
  }

  /** Writes each line on as it comes, so that a long table never lies in memory. */
  public Csv(Appendable lines) {
    this.lines = lines;
    append(String.valueOf(BYTE_ORDER_MARK));
  }

  @Override
  public Csv line(Object... cells) {
    append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n");
    return this;
  }

  private void append(String text) {
    try {
      lines.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    var text = value instanceof Number ? value.toString() : harmless(value.toString());
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  public byte[] bytes() {
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
