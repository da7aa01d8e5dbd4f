package kg.childcare.registry.shared.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import kg.childcare.registry.shared.TableLines;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a spreadsheet: the heading bold and always in sight, numbers and days as such, every text only a text, so that nothing in it is
 * ever run. Lines are written on as they come, so that a long table never lies in memory.
 */
public final class Xlsx implements TableLines, AutoCloseable {
  public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int LINES_HELD = 500;
  private static final int NAME_MOST = 31;
  private static final int TEXT_MOST = 32_767;
  private static final double WIDTH_LEAST = 12;
  private static final double WIDTH_MOST = 45;

  private final Workbook book;
  private final Worksheet sheet;
  private int next;

  /** @param name of the sheet; what a sheet may not be called is left out */
  public Xlsx(OutputStream out, String name) {
    book = new Workbook(out, "Registry", "1.0");
    var allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    sheet = book.newWorksheet(allowed.isEmpty() ? "1" : allowed.substring(0, Math.min(allowed.length(), NAME_MOST)));
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
  }

  @Override
  public Xlsx line(Object... cells) {
    for (int at = 0; at < cells.length; at++) {
      write(at, cells[at]);
    }
    if (next == 0) {
      head(cells);
    }
    next++;
    if (next % LINES_HELD == 0) {
      attempt(sheet::flush);
    }
    return this;
  }

  private void head(Object... cells) {
    sheet.range(0, 0, 0, Math.max(0, cells.length - 1)).style().bold().wrapText(true).verticalAlignment("top").set();
    for (int at = 0; at < cells.length; at++) {
      sheet.width(at, Math.min(WIDTH_MOST, Math.max(WIDTH_LEAST, String.valueOf(cells[at]).length() * 1.5)));
    }
  }

  private void write(int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(next, column, number);
    } else if (value instanceof LocalDate day) {
      sheet.value(next, column, day);
      sheet.style(next, column).format("dd.mm.yyyy").set();
    } else if (value != null) {
      var text = value.toString();
      sheet.inlineString(next, column, text.substring(0, Math.min(text.length(), TEXT_MOST)));
    }
  }

  @Override
  public void close() {
    attempt(book::close);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void attempt(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
