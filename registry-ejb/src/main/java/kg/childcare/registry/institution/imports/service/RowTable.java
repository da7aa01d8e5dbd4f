package kg.childcare.registry.institution.imports.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.Verdict;

/** Changes many lines of an import in one message to the database; the persistence layer sends one for each, because of their versions. */
final class RowTable {
  private static final String CORRECT = "UPDATE institution_import_row SET name = ?, fate = ?, cell_address = ?, rule_code = ?, message = ?, number = ?, version = version + 1 WHERE id = ? AND written = FALSE";
  private static final String MARK = "UPDATE institution_import_row SET number = ?, written = TRUE, version = version + 1 WHERE id = ?";

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

  void mark(List<Entered> entered) throws SQLException {
    run(MARK, entered, (statement, row) -> {
      statement.setString(1, row.number());
      statement.setLong(2, row.rowId());
    });
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
