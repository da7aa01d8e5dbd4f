package kg.childcare.registry.children.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kg.childcare.registry.children.RollChanges;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.institution.Located;

/** The rows that the national count is summed from. Works in the transaction of its connection; one writer at a time. */
public final class RollTable {
  private static final String CELL = " WHERE scale = ? AND starts_on = ? AND oblast_code = ? AND sex = ? AND age_band = ?";

  private final Connection connection;

  public RollTable(Connection connection) {
    this.connection = connection;
  }

  /** Waits for other writers, then tells whether the stays of before are counted. */
  boolean isWritten() throws SQLException {
    try (var statement = connection.createStatement(); var found = statement.executeQuery("SELECT written FROM roll_book WHERE id = 1 FOR UPDATE")) {
      return found.next() && found.getBoolean(1);
    }
  }

  /** Changes what is counted; not before the first {@link #fill()}, which counts everything. */
  void add(RollChanges changes) throws SQLException {
    if (!changes.days().isEmpty() && isWritten()) {
      add("DAY", changes.days());
      add("MONTH", changes.months());
    }
  }

  private void add(String scale, SortedMap<RollChanges.Cell, Integer> amounts) throws SQLException {
    var cells = new ArrayList<>(amounts.entrySet());
    var missing = new ArrayList<Map.Entry<RollChanges.Cell, Integer>>();
    try (var update = connection.prepareStatement("UPDATE roll_change SET amount = amount + ?" + CELL)) {
      var changed = run(update, scale, cells);
      for (int i = 0; i < changed.length; i++) {
        if (changed[i] == 0) {
          missing.add(cells.get(i));
        }
      }
    }
    insert(scale, missing);
  }

  private void insert(String scale, List<Map.Entry<RollChanges.Cell, Integer>> cells) throws SQLException {
    try (var insert = connection.prepareStatement("INSERT INTO roll_change (amount, scale, starts_on, oblast_code, sex, age_band) VALUES (?, ?, ?, ?, ?, ?)")) {
      run(insert, scale, cells);
    }
  }

  private static int[] run(PreparedStatement statement, String scale, List<Map.Entry<RollChanges.Cell, Integer>> cells) throws SQLException {
    for (var entry : cells) {
      var cell = entry.getKey();
      statement.setInt(1, entry.getValue());
      statement.setString(2, scale);
      statement.setObject(3, cell.day());
      statement.setString(4, cell.oblast());
      statement.setString(5, cell.sex().name());
      statement.setString(6, cell.band().name());
      statement.addBatch();
    }
    return cells.isEmpty() ? new int[0] : statement.executeBatch();
  }

  /** Counts every stay anew: for a register that is older than this table, or that was written without its services. */
  public void fill() throws SQLException {
    isWritten();
    var changes = new RollChanges();
    try (var stays = connection.prepareStatement("SELECT p.entered_on, p.left_on, c.sex, c.birth_month FROM placement p JOIN child c ON c.id = p.child_id WHERE p.institution_id = ?")) {
      for (var place : located().entrySet()) {
        stays.setLong(1, place.getKey());
        try (var rows = stays.executeQuery()) {
          while (rows.next()) {
            changes.count(new RollChanges.Span(day(rows, 1), day(rows, 2), Sex.valueOf(rows.getString(3)), day(rows, 4)), place.getValue());
          }
        }
      }
    }
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM roll_change");
      statement.executeUpdate("UPDATE roll_book SET written = TRUE WHERE id = 1");
    }
    insert("DAY", new ArrayList<>(changes.days().entrySet()));
    insert("MONTH", new ArrayList<>(changes.months().entrySet()));
  }

  private Map<Long, List<Located>> located() throws SQLException {
    var places = new HashMap<Long, List<Located>>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT institution_id, oblast_code, valid_from, valid_to FROM institution_profile WHERE superseded_at IS NULL")) {
      while (rows.next()) {
        places.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>()).add(new Located(rows.getString(2), day(rows, 3), day(rows, 4)));
      }
    }
    return places;
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    var day = row.getDate(column);
    return day == null ? null : day.toLocalDate();
  }
}
