package kg.childcare.registry.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A ministry's spreadsheet of ten thousand institutions that the register does not know: brought, read, judged line by line, written. */
final class ImportInstitutions {
  private static final int LINES = 10_000;
  private static final int WARM_UPS = 3;
  private static final int PAIRS = 5;
  private static final long BETWEEN_LOOKS = 50_000_000;
  private static final List<String> HEADS = List.of("Наименование учреждения", "Тип учреждения", "Форма собственности", "Район", "Ведомство", "Количество мест", "Телефон", "Адрес", "Дата открытия");
  private static final Set<String> RUNNING = Set.of("RECEIVED", "READING", "WAITING", "WRITING");

  private final Country country;
  private final Connection connection;
  private final Rest rest;
  private final FloorOfImport floor;

  ImportInstitutions(Country country, Connection connection, Rest rest) {
    this.country = country;
    this.connection = connection;
    this.rest = rest;
    this.floor = new FloorOfImport(country, connection);
  }

  Operation operation() {
    return new Operation("import 10,000 institutions from XLSX, judged and written, REST", "reading the file + its rows batched by plain JDBC", Target.within(3, 5_000), WARM_UPS, PAIRS, this::floor, this::bring);
  }

  private Side.Outcome floor(int turn) throws SQLException, IOException {
    var list = list(turn);
    var lines = new ArrayList<List<String>>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(list)); var rows = book.getFirstSheet().openStream()) {
      rows.skip(1).forEach(row -> lines.add(row.stream().map(cell -> cell.getText()).toList()));
    }
    floor.write(lines);
    return () -> floor.undo() + " institutions";
  }

  private Side.Outcome bring(int turn) throws Exception {
    var source = "Bench " + turn;
    var job = "api/v1/imports/" + Rest.text(Rest.object(rest.upload("api/v1/imports", Map.of("kind", "institutions", "source", source, "dryRun", "false"), "list.xlsx", list(turn))), "id");
    var last = rest.get(job);
    while (RUNNING.contains(Rest.text(Rest.object(last), "state"))) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
      last = rest.get(job);
    }
    var ended = last;
    return () -> {
      awaitWords();
      var written = forget(source) + " institutions";
      return ended.contains("DONE") ? written : written + ": " + ended;
    };
  }

  /** After an import the words by which it is found are taken in; nothing is measured meanwhile. */
  private void awaitWords() throws SQLException {
    while (Sql.number(connection, "SELECT COUNT(*) FROM institution_profile WHERE has_words = FALSE AND superseded_at IS NULL") > 0) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }

  /** What was imported is deleted, so that the register is as large in every turn. */
  private long forget(String source) throws SQLException {
    var written = Sql.rows(connection, row -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)),
        "SELECT COUNT(*), MIN(institution_id), MAX(institution_id) FROM institution_profile WHERE reason LIKE ? AND status = 'PROPOSED'", source + " (list.xlsx):%").get(0);
    for (var table : List.of("unlawful_mark", "institution_word", "institution_sign", "institution_site", "institution_change", "institution_profile")) {
      Sql.change(connection, "DELETE FROM " + table + " WHERE institution_id BETWEEN ? AND ?", written.get(1), written.get(2));
    }
    Sql.change(connection, "DELETE FROM institution WHERE id BETWEEN ? AND ?", written.get(1), written.get(2));
    return written.get(0);
  }

  private byte[] list(int turn) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "bench", "1.0")) {
      var sheet = book.newWorksheet("1");
      for (int column = 0; column < HEADS.size(); column++) {
        sheet.value(0, column, HEADS.get(column));
      }
      for (int line = 1; line <= LINES; line++) {
        var cells = new Object[] {"Детский дом «Синтетический " + turn + "» № " + line, "Детский дом", "Государственная", country.place(line).territory(), "Министерство примера", 20 + line % 60,
            "+996 550 " + (100_000 + line), "ул. Примерная " + line, "01.09." + (1990 + line % 30)};
        for (int column = 0; column < cells.length; column++) {
          if (cells[column] instanceof Integer number) {
            sheet.value(line, column, number);
          } else {
            sheet.value(line, column, cells[column].toString());
          }
        }
      }
    }
    return out.toByteArray();
  }
}
