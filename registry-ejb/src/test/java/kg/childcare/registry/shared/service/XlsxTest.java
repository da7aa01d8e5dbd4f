package kg.childcare.registry.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import kg.childcare.registry.shared.TableLines;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+7", "-2", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")"})
  void a_text_that_looks_like_a_formula_stays_a_text(String text) throws IOException {
    var cell = rows(table -> table.line("head").line(text)).get(1).getCell(0);

    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getText()).isEqualTo(text);
  }

  @Test
  void numbers_and_days_stay_what_they_are_and_nothing_is_an_empty_cell() throws IOException {
    var row = rows(table -> table.line("a", "b", "c").line(-5, null, LocalDate.of(2026, 11, 22))).get(1);

    assertThat(row.getCellAsNumber(0)).hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(new BigDecimal("-5")));
    assertThat(row.getOptionalCell(1)).isEmpty();
    assertThat(row.getCellAsDate(2)).hasValueSatisfying(day -> assertThat(day.toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 22)));
  }

  @Test
  void a_long_table_keeps_every_line_in_its_order() throws IOException {
    var rows = rows(table -> {
      table.line("number", "name");
      for (int at = 1; at <= 1_234; at++) {
        table.line(at, "Үмүт & <" + at + ">");
      }
    });

    assertThat(rows).hasSize(1_235);
    assertThat(rows.get(1_234).getCellText(1)).isEqualTo("Үмүт & <1234>");
  }

  @Test
  void the_heading_stays_in_sight() throws IOException {
    assertThat(part(bytes(table -> table.line("Аты")), "xl/worksheets/sheet1.xml")).contains("<pane ", "state=\"frozen\"");
  }

  @Test
  void a_character_that_no_spreadsheet_can_hold_does_not_spoil_the_file() throws IOException {
    assertThat(rows(table -> table.line("head").line("a\u0001b\uFFFFc")).get(1).getCellText(0)).startsWith("a").endsWith("c");
  }

  @Test
  void a_sheet_is_never_called_what_a_spreadsheet_refuses() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var sheet = new Xlsx(out, "a/b:c*[d]? which is much longer than a name may be")) {
      sheet.line("head");
    }

    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(book.getFirstSheet().getName()).hasSizeLessThanOrEqualTo(31).doesNotContain("/", ":", "*", "[", "]", "?");
    }
  }

  private static List<Row> rows(Consumer<TableLines> table) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes(table)))) {
      return book.getFirstSheet().read();
    }
  }

  private static byte[] bytes(Consumer<TableLines> table) {
    var out = new ByteArrayOutputStream();
    try (var sheet = new Xlsx(out, "list")) {
      table.accept(sheet);
    }
    return out.toByteArray();
  }

  private String part(byte[] file, String name) throws IOException {
    try (var zip = new ZipFile(Files.write(folder.resolve("list.xlsx"), file).toFile())) {
      return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
