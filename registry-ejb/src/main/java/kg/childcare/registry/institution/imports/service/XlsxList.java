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
import kg.childcare.registry.institution.imports.Heading;
import kg.childcare.registry.institution.imports.ListLine;
import kg.childcare.registry.institution.imports.ListSheet;
import kg.childcare.registry.shared.RuleViolation;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The lines of a spreadsheet: of the visible sheet whose heading is recognised best, and of those that go on with the same columns, such as one sheet for each oblast.
 * A formula is the value that it had when it was saved.
 */
final class XlsxList implements ListFile.Table {
  private static final Logger LOG = Logger.getLogger(XlsxList.class.getName());
  private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

  /** Lines of a further sheet are numbered from the next round number on, so that a reader finds them again. */
  private static final int ROUND = 1_000;

  private final ReadableWorkbook book;
  private final List<Part> parts;

  private XlsxList(ReadableWorkbook book) throws IOException {
    this.book = book;
    this.parts = parts(book);
  }

  /** A sheet with its heading. @param above how many of its lines are left out, because the first sheet has said them @param before number before that of its first row */
  private record Part(Sheet sheet, Heading heading, int above, int before, boolean read) {
    Part read(int aboveTable, int numberBefore) {
      return new Part(sheet, heading, aboveTable, numberBefore, true);
    }
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
      for (var part : parts.stream().filter(Part::read).toList()) {
        if (!eachOf(part, lines)) {
          break;
        }
      }
      return null;
    });
  }

  /** Answers whether more are wanted. */
  private static boolean eachOf(Part part, ListFile.Lines lines) throws IOException {
    var wanted = new boolean[] {true};
    var left = new int[] {part.above};
    try (var rows = part.sheet.openStream()) {
      rows.takeWhile(row -> {
        var line = line(row, part.before);
        wanted[0] = !line.isEmpty() && left[0]-- > 0 || lines.take(line);
        return wanted[0];
      }).forEach(row -> {});
    }
    return wanted[0];
  }

  @Override
  public List<ListSheet> sheets() {
    return parts.stream().map(part -> new ListSheet(part.sheet.getName(), part.read ? part.before + 1 : 0)).toList();
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

  private static List<Part> parts(ReadableWorkbook book) throws IOException {
    var found = new ArrayList<Part>();
    for (var sheet : book.getSheets().filter(one -> one.getVisibility() == SheetVisibility.VISIBLE).toList()) {
      var top = top(sheet);
      if (top.stream().anyMatch(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1)) {
        found.add(new Part(sheet, Heading.find(top), 0, 0, false));
      }
    }
    var best = found.stream().reduce((one, other) -> other.heading.recognised() > one.heading.recognised() ? other : one);
    return best.isEmpty() ? found : together(found, best.get());
  }

  /** Those that go on with the best one are read behind one another. */
  private static List<Part> together(List<Part> found, Part best) throws IOException {
    var parts = new ArrayList<Part>();
    int before = 0;
    var first = true;
    for (var part : found) {
      var goesOn = part == best || best.heading.recognised() > 1 && part.heading.isSameAs(best.heading);
      parts.add(goesOn ? part.read(first ? 0 : part.heading.first() + part.heading.rows(), before) : part);
      if (goesOn) {
        first = false;
        before = found.size() == 1 ? 0 : (before + lastRow(part.sheet)) / ROUND * ROUND + ROUND;
      }
    }
    return parts;
  }

  private static List<List<String>> top(Sheet sheet) throws IOException {
    try (var rows = sheet.openStream()) {
      return rows.map(row -> line(row, 0)).filter(line -> !line.isEmpty()).limit(Heading.LOOKED_AT).map(ListLine::cells).toList();
    }
  }

  private static int lastRow(Sheet sheet) throws IOException {
    try (var rows = sheet.openStream()) {
      return rows.mapToInt(Row::getRowNum).max().orElse(0);
    }
  }

  private static ListLine line(Row row, int before) {
    var cells = new ArrayList<String>();
    for (var cell : row) {
      cells.add(cell == null ? "" : CellText.clean(text(cell)));
    }
    return new ListLine(before + row.getRowNum(), cells);
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
