package kg.childcare.registry.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain JDBC, as little of it as there can be: the floor that every operation is compared with. */
final class Sql {
  /** What one row becomes. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private Sql() {}

  static <T> List<T> rows(Connection connection, Row<T> each, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var found = statement.executeQuery()) {
        var rows = new ArrayList<T>();
        while (found.next()) {
          rows.add(each.read(found));
        }
        return rows;
      }
    }
  }

  static long number(Connection connection, String sql, Object... values) throws SQLException {
    return rows(connection, row -> row.getLong(1), sql, values).get(0);
  }

  static int change(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
