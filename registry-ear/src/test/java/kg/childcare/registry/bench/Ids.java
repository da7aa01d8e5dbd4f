package kg.childcare.registry.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Ids from where the register's own end, given back to it when the country is written. */
final class Ids {
  private long next;

  private Ids(long next) {
    this.next = next;
  }

  static Ids after(Connection connection) throws SQLException {
    return new Ids(Sql.number(connection, "SELECT next_value FROM id_block WHERE name = 'registry'") + 1);
  }

  long next() {
    return next++;
  }

  void reserve(Connection connection) throws SQLException {
    Sql.change(connection, "UPDATE id_block SET next_value = ? WHERE name = 'registry'", next + 1000);
  }
}
