package kg.childcare.registry.institution.imports.service;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.childcare.registry.institution.imports.CellText;
import kg.childcare.registry.institution.imports.ListLine;
import kg.childcare.registry.institution.imports.ListSheet;
import kg.childcare.registry.shared.RuleViolation;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTest {
  private static final String TABLE = "Наименование;Мест\r\n«Үмүт»;60\r\n";

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void any_separator_is_found(String separator) {
    assertThat(csv(("Наименование" + separator + "Мест\n\"Дом, тихий; \"\"Умут\"\"\"" + separator + "60\n").getBytes(UTF_8)))
        .containsExactly(new ListLine(1, List.of("Наименование", "Мест")), new ListLine(2, List.of("Дом, тихий; \"Умут\"", "60")));
  }

  @Test
  void the_encoding_is_told_from_the_text() {
    var expected = csv(TABLE.getBytes(UTF_8));
    assertThat(expected.get(1).cells()).containsExactly("«Үмүт»", "60");
    assertThat(csv(("\uFEFF" + TABLE).getBytes(UTF_8))).isEqualTo(expected);
    assertThat(csv(("\uFEFF" + TABLE).getBytes(UTF_16LE))).isEqualTo(expected);
    assertThat(csv("Учреждение;Мест\nДетский дом «Умут»;60".getBytes(Charset.forName("windows-1251"))).get(1).cells()).containsExactly("Детский дом «Умут»", "60");
    assertThat(csv("Name;Places\nFoyer Bébé “Étoile”;60".getBytes(Charset.forName("windows-1252"))).get(1).cells()).containsExactly("Foyer Bébé “Étoile”", "60");
  }

  @Test
  void a_line_keeps_its_number_in_the_file_after_empty_and_broken_lines() {
    var lines = csv("Имя;Адрес\n\n;;\nДом;\"Бишкек\nул. Мира\"\nДом 2;Ош\n".getBytes(UTF_8));
    assertThat(lines).extracting(ListLine::line).containsExactly(1, 4, 6);
    assertThat(lines.get(1).cells()).containsExactly("Дом", "Бишкек ул. Мира");
  }

  @Test
  void a_spreadsheet_of_another_program_is_read_with_its_dates_numbers_and_cached_formulas() throws IOException {
    var lines = read("list.xlsx", workbook());
    assertThat(lines.get(0)).isEqualTo(new ListLine(1, List.of("Список")));
    assertThat(lines.get(1).cells()).containsExactly("Имя", "Мест", "Тел", "Дата");
    assertThat(lines.get(2).line()).isEqualTo(4);
    assertThat(lines.get(2).cells().subList(0, 3)).containsExactly("Дом", "60", "996555123456");
    assertThat(CellText.day(lines.get(2).cells().get(3))).contains(LocalDate.of(2010, 3, 5));
  }

  @Test
  void sheets_with_the_same_columns_are_read_behind_one_another_and_others_are_named() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "test", "1.0")) {
      fill(book, "Титул", "Список учреждений");
      fill(book, "Свод", "Область;Всего", "Ошская;2");
      fill(book, "Ош", "Список по области", "Наименование;Район;Мест", "Дом 1;Алайский район;60", "Дом 2;Алайский район;40");
      fill(book, "Чуй", "Наименование ;РАЙОН;Мест", "Дом 3;Аламудунский район;30");
    }

    try (var file = ListFile.open(out.toByteArray())) {
      var lines = new ArrayList<ListLine>();
      file.each(lines::add);

      assertThat(lines).extracting(ListLine::line).containsExactly(1, 2, 3, 4, 1002);
      assertThat(lines.get(4).cells()).containsExactly("Дом 3", "Аламудунский район", "30");
      assertThat(file.sheets()).containsExactly(new ListSheet("Свод", 0), new ListSheet("Ош", 1), new ListSheet("Чуй", 1001));
    }
  }

  private static void fill(Workbook book, String name, String... rows) {
    var sheet = book.newWorksheet(name);
    for (int row = 0; row < rows.length; row++) {
      var cells = rows[row].split(";");
      for (int column = 0; column < cells.length; column++) {
        sheet.value(row, column, cells[column]);
      }
    }
  }

  @Test
  void a_formula_is_the_value_it_had_or_nothing() {
    var lines = read("list.xlsx", UglyFiles.sheet("<row r=\"1\">" + UglyFiles.text("A1", "Имя") + UglyFiles.text("B1", "Мест") + "</row><row r=\"2\">" + UglyFiles.text("A2", "Дом")
        + "<c r=\"B2\"><f>SUM(1,59)</f><v>60</v></c></row><row r=\"3\">" + UglyFiles.text("A3", "=HYPERLINK(1)") + "<c r=\"B3\"><f>CMD()</f></c></row>"));
    assertThat(lines.get(1).cells()).containsExactly("Дом", "60");
    assertThat(lines.get(2).cells().get(0)).isEqualTo("=HYPERLINK(1)");
    assertThat(lines.get(2).cells().stream().skip(1)).allMatch(String::isEmpty);
  }

  @Test
  void a_bomb_is_refused_before_it_unpacks() {
    var bomb = UglyFiles.parts("");
    bomb.put("xl/sharedStrings.xml", ("<sst>" + " ".repeat(64 << 20) + "</sst>").getBytes(UTF_8));
    assertRefused("list.xlsx", UglyFiles.zip(bomb), "institution.rule.importBomb");
    var many = UglyFiles.parts("");
    IntStream.range(0, 1_500).forEach(i -> many.put("xl/media/" + i + ".txt", new byte[1]));
    assertRefused("list.xlsx", UglyFiles.zip(many), "institution.rule.importBomb");
  }

  @Test
  void an_entity_is_refused_and_never_resolved() {
    var parts = UglyFiles.parts("");
    parts.put("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet>&x;</worksheet>".getBytes(UTF_8));
    assertRefused("list.xlsx", UglyFiles.zip(parts), "institution.rule.importEntity");
    parts.put("xl/worksheets/sheet1.xml", "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16LE\"?><!DOCTYPE w [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>".getBytes(UTF_16LE));
    assertRefused("list.xlsx", UglyFiles.zip(parts), "institution.rule.importEntity");
  }

  @Test
  void columns_out_of_reach_are_refused() {
    assertRefused("list.xlsx", UglyFiles.sheet("<row r=\"1\">" + UglyFiles.text("XFD1", "x") + "</row>"), "institution.rule.importColumns");
    assertRefused("list.xlsx", UglyFiles.sheet("<row r=\"1\">" + UglyFiles.text("ZZZZZZZ1", "x") + "</row>"), "institution.rule.importColumns");
    assertRefused("list.csv", "a,".repeat(16_000).getBytes(UTF_8), "institution.rule.importColumns");
  }

  @Test
  void too_many_rows_are_refused() {
    assertRefused("list.csv", "a;b\n".repeat(25_000).getBytes(UTF_8), "institution.rule.importRows");
    var rows = IntStream.rangeClosed(1, 25_000).mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>" + i * 7919L % 1_000_003 + "</v></c><c r=\"B" + i + "\"><v>2</v></c></row>").collect(Collectors.joining());
    assertRefused("list.xlsx", UglyFiles.sheet(rows), "institution.rule.importRows");
  }

  @Test
  void a_macro_is_refused_whatever_the_file_is_called() {
    var parts = UglyFiles.parts("");
    parts.put("xl/vbaProject.bin", new byte[] {1});
    assertRefused("list.xlsx", UglyFiles.zip(parts), "institution.rule.importMacro");
  }

  @Test
  void what_is_no_table_is_refused() {
    assertRefused("list.csv", new byte[0], "document.rule.empty");
    assertRefused("list.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 1}, "document.rule.type");
    assertRefused("list.xls", "Имя;Мест\n".getBytes(UTF_8), "document.rule.type");
    assertRefused("list.csv", "%PDF-1.7\n\u0000\u0001\u0002".getBytes(UTF_8), "document.rule.type");
    assertRefused("list.xlsx", "PK\u0003\u0004 not a zip".getBytes(UTF_8), "institution.rule.importBroken");
    assertRefused("list.csv", "Имя;Мест\n\"never closed;60\n".getBytes(UTF_8), "institution.rule.importBroken");
    assertRefused("list.csv", "\n;;\n - ;\n".getBytes(UTF_8), "institution.rule.importNothing");
    assertRefused("list.xlsx", UglyFiles.sheet(""), "institution.rule.importNothing");
  }

  private static byte[] workbook() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "test", "1.0")) {
      book.newWorksheet("пустой").value(0, 0, "только текст");
      var sheet = book.newWorksheet("список");
      sheet.value(0, 0, "Список");
      sheet.value(1, 0, "Имя");
      sheet.value(1, 1, "Мест");
      sheet.value(1, 2, "Тел");
      sheet.value(1, 3, "Дата");
      sheet.value(3, 0, "Дом");
      sheet.value(3, 1, 60.0);
      sheet.value(3, 2, 996555123456L);
      sheet.value(3, 3, LocalDate.of(2010, 3, 5));
      sheet.style(3, 3).format("dd.MM.yyyy").set();
    }
    return out.toByteArray();
  }

  private static void assertRefused(String name, byte[] content, String rule) {
    assertTimeout(Duration.ofSeconds(10), () -> assertThatThrownBy(() -> read(name, content))
        .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule)));
  }

  private static List<ListLine> csv(byte[] content) {
    return read("list.csv", content);
  }

  private static List<ListLine> read(String name, byte[] content) {
    var lines = new ArrayList<ListLine>();
    ListFile.check(name, content);
    try (var file = ListFile.open(content)) {
      file.each(lines::add);
    }
    return lines;
  }
}
