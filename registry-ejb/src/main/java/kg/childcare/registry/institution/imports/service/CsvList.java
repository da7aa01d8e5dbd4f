package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.institution.imports.CellText;
import kg.childcare.registry.institution.imports.ListLine;
import kg.childcare.registry.shared.RuleViolation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The lines of a table in text, with whatever separator and in whichever encoding the office wrote it. */
final class CsvList implements ListFile.Table {
  private static final char[] SEPARATORS = {';', ',', '\t'};
  private static final int LINES_LOOKED_AT = 50;

  private final String text;

  private CsvList(String text) {
    this.text = text;
  }

  static CsvList open(byte[] content) {
    var text = Encodings.decode(content);
    requireOf("file", text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f'), "document.rule.type");
    return new CsvList(text);
  }

  @Override
  public void each(ListFile.Lines lines) {
    var format = CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).setLenientEof(false).setTrailingData(true).get();
    try (var parser = format.parse(new StringReader(text))) {
      long before = parser.getCurrentLineNumber();
      for (var line : parser) {
        if (!lines.take(line(line, before))) {
          return;
        }
        before = parser.getCurrentLineNumber();
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new RuleViolation(List.of(RuleViolation.breach("file", "institution.rule.importBroken")));
    }
  }

  @Override
  public void close() {
    // nothing but a text is held
  }

  private static ListLine line(CSVRecord line, long before) {
    var cells = new ArrayList<String>(line.size());
    line.forEach(cell -> cells.add(CellText.clean(cell)));
    return new ListLine((int) before + 1, cells);
  }

  /** The one of which most lines have most, outside of quotes. */
  private static char separator(String text) {
    var counts = new int[SEPARATORS.length];
    var quoted = false;
    int line = 0;
    for (int i = 0; i < text.length() && line < LINES_LOOKED_AT; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      line += c == '\n' ? 1 : 0;
      for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
        counts[s] += c == SEPARATORS[s] ? 1 : 0;
      }
    }
    int best = 0;
    for (int s = 1; s < counts.length; s++) {
      best = counts[s] > counts[best] ? s : best;
    }
    return SEPARATORS[best];
  }
}
