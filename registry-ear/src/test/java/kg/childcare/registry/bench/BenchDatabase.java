package kg.childcare.registry.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A real database for one run: empty at first, opened by the server and, beside it, by the floor. */
interface BenchDatabase extends AutoCloseable {
  String name();

  /** System properties that make the server use it. */
  List<String> settings();

  /** A connection while the server runs. */
  Connection connect() throws SQLException;

  /** A connection for writing much while the server does not run, with the checks of foreign keys off. */
  Connection connectAlone() throws SQLException;

  @Override
  void close();
}
