package kg.childcare.registry.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows for one table, written a thousand at a time. */
final class Batch implements AutoCloseable {
  private static final int SIZE = 1000;

  private final PreparedStatement insert;
  private int waiting;

  /** @param columns names of the columns, parted by commas */
  Batch(Connection connection, String table, String columns) throws SQLException {
    var places = "?" + ", ?".repeat(columns.split(",").length - 1);
    insert = connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")");
  }

  void add(Object... row) throws SQLException {
    for (int i = 0; i < row.length; i++) {
      insert.setObject(i + 1, row[i] instanceof Enum<?> constant ? constant.name() : row[i]);
    }
    insert.addBatch();
    if (++waiting == SIZE) {
      flush();
    }
  }

  void flush() throws SQLException {
    if (waiting > 0) {
      insert.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    flush();
    insert.close();
  }
}
