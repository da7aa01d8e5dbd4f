package kg.childcare.registry.institution.imports.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.Verdict;
import kg.childcare.registry.shared.service.PlainSql;

/** Changes many lines of an import in one message to the database; the persistence layer sends one for each, because of their versions. */
final class RowTable {
  private static final String CORRECT = "UPDATE institution_import_row SET name = ?, fate = ?, cell_address = ?, rule_code = ?, message = ?, number = ?, version = version + 1 WHERE id = ? AND written = FALSE";
  private static final String MARK = "UPDATE institution_import_row SET written = TRUE, version = version + 1, number = CASE id %s END WHERE id IN (%s)";

  private final Connection connection;

  RowTable(Connection connection) {
    this.connection = connection;
  }

  /** A line and what was decided of it. */
  record Decided(Long rowId, Verdict verdict) {}

  /** A line and the institution that it became. */
  record Entered(Long rowId, String number) {}

  /** Something that is set for each row. */
  private interface Values<T> {
    void set(PreparedStatement statement, T row) throws SQLException;
  }

  void correct(List<Decided> decided) throws SQLException {
    run(CORRECT, decided, (statement, row) -> {
      statement.setString(1, ImportedRow.nameOf(row.verdict()));
      statement.setString(2, row.verdict().fate().name());
      statement.setString(3, row.verdict().cell());
      statement.setString(4, row.verdict().rule());
      statement.setString(5, row.verdict().message());
      statement.setString(6, row.verdict().number());
      statement.setLong(7, row.rowId());
    });
  }

  /** In one statement: the database takes less than half as long as for one each. */
  void mark(List<Entered> entered) throws SQLException {
    if (!entered.isEmpty()) {
      var numbers = entered.stream().map(row -> "WHEN " + row.rowId() + " THEN CAST(? AS CHAR(9))").collect(Collectors.joining(" "));
      try (var statement = connection.prepareStatement(MARK.formatted(numbers, PlainSql.joined(entered.stream().map(Entered::rowId).toList())))) {
        for (int i = 0; i < entered.size(); i++) {
          statement.setString(i + 1, entered.get(i).number());
        }
        statement.executeUpdate();
      }
    }
  }

  private <T> void run(String sql, List<T> rows, Values<T> values) throws SQLException {
    if (!rows.isEmpty()) {
      try (var statement = connection.prepareStatement(sql)) {
        for (var row : rows) {
          values.set(statement, row);
          statement.addBatch();
        }
        statement.executeBatch();
      }
    }
  }
}
