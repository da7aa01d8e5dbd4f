package kg.childcare.registry.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the parts of the demonstration share: one connection, one seed, one day, one run of ids, and the institutions. */
public class DemoCountry {
  public static final String PASSWORD = "Bishkek-2026";

  private static final int BATCH = 1000;
  private static final long SEED = 20_260_101L;

  private final Connection connection;
  private final Clock clock;
  private final List<DemoInstitution> institutions = new ArrayList<>();
  private long nextId;

  public DemoCountry(Connection connection, Clock clock, long firstId) {
    this.connection = connection;
    this.clock = clock;
    this.nextId = firstId;
  }

  /** A source of chance that is the same at every start, and does not shift when another part draws more. */
  public Random random(String part) {
    return new Random(SEED * 31 + part.hashCode());
  }

  public long nextId() {
    return nextId++;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** A moment as the columns keep it: UTC without a zone. */
  public static Timestamp timestamp(Instant moment) {
    return moment == null ? null : Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  public Connection connection() {
    return connection;
  }

  public List<DemoInstitution> institutions() {
    return institutions;
  }

  public DemoInstitution institution(int index) {
    return institutions.get(index);
  }

  /** Writes rows in batches; each row is the values of the placeholders in their order. */
  public void insert(String sql, Iterable<Object[]> rows) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (var row : rows) {
        bind(statement, row);
        statement.addBatch();
        if (++waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
  }

  private static void bind(PreparedStatement statement, Object[] row) throws SQLException {
    for (int i = 0; i < row.length; i++) {
      var value = row[i] instanceof Instant moment ? timestamp(moment) : row[i] instanceof Enum<?> constant ? constant.name() : row[i];
      statement.setObject(i + 1, value);
    }
  }
}
