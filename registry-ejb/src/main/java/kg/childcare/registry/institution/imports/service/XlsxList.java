package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLStreamException;
import kg.childcare.registry.institution.imports.CellText;
import kg.childcare.registry.institution.imports.ListLine;
import kg.childcare.registry.shared.RuleViolation;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The lines of a spreadsheet: of the first visible sheet that has a table. A formula is the value that it had when it was saved. */
final class XlsxList implements ListFile.Table {
  private static final Logger LOG = Logger.getLogger(XlsxList.class.getName());
  private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

  private final ReadableWorkbook book;
  private final Sheet sheet;

  private XlsxList(ReadableWorkbook book) throws IOException {
    this.book = book;
    this.sheet = table(book);
  }

  /** Something that is done with a spreadsheet, which may turn out to be broken. */
  private interface Work<T> {
    T run() throws IOException, XMLStreamException;
  }

  static void check(byte[] content) {
    orBroken(() -> {
      XlsxGuard.check(content);
      return null;
    });
  }

  static XlsxList open(byte[] content) {
    return orBroken(() -> {
      var book = new ReadableWorkbook(new ByteArrayInputStream(content), OPTIONS);
      requireOf("file", !book.isDate1904(), "institution.rule.importDates1904");
      return new XlsxList(book);
    });
  }

  @Override
  public void each(ListFile.Lines lines) {
    orBroken(() -> {
      if (sheet != null) {
        try (var rows = sheet.openStream()) {
          rows.takeWhile(row -> lines.take(line(row))).forEach(row -> {});
        }
      }
      return null;
    });
  }

  @Override
  public void close() {
    orBroken(() -> {
      book.close();
      return null;
    });
  }

  private static <T> T orBroken(Work<T> work) {
    try {
      return work.run();
    } catch (RuleViolation refused) {
      throw refused;
    } catch (IOException | XMLStreamException | RuntimeException broken) {
      LOG.log(Level.FINE, "A spreadsheet could not be read", broken);
      throw new RuleViolation(List.of(RuleViolation.breach("file", "institution.rule.importBroken")));
    }
  }

  private static Sheet table(ReadableWorkbook book) throws IOException {
    for (var sheet : book.getSheets().filter(one -> one.getVisibility() == SheetVisibility.VISIBLE).toList()) {
      if (hasTable(sheet)) {
        return sheet;
      }
    }
    return null;
  }

  private static boolean hasTable(Sheet sheet) throws IOException {
    try (var rows = sheet.openStream()) {
      return rows.anyMatch(row -> line(row).cells().stream().filter(cell -> !cell.isEmpty()).count() > 1);
    }
  }

  private static ListLine line(Row row) {
    var cells = new ArrayList<String>();
    for (var cell : row) {
      cells.add(cell == null ? "" : CellText.clean(text(cell)));
    }
    return new ListLine(row.getRowNum(), cells);
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
      return "";
    } else if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
      return plain(cell.getRawValue());
    }
    return cell.getText();
  }

  /** 9.96E11 is a telephone number, and 60.0 are sixty places. */
  private static String plain(String raw) {
    if (raw == null || !raw.matches("-?\\d{1,20}(\\.\\d{1,20})?([eE][-+]?\\d{1,2})?")) {
      return raw;
    }
    var number = new BigDecimal(raw);
    return number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger().toString() : number.toPlainString();
  }
}
