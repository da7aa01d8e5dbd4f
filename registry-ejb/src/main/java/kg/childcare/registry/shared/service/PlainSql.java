package kg.childcare.registry.shared.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Few words of plain SQL for tables that are kept in bulk beside the entities, in the transaction of the connection. A failure ends the transaction. */
public record PlainSql(Connection connection) {
  /** Fills in a statement for many rows. */
  @FunctionalInterface
  public interface Rows {
    void fill(PreparedStatement statement) throws SQLException;
  }

  /** Two numbers of each row. */
  public List<Long[]> pairs(String sql) {
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<Long[]>();
      while (rows.next()) {
        all.add(new Long[] {rows.getLong(1), rows.getLong(2)});
      }
      return all;
    } catch (SQLException failure) {
      throw failed(sql, failure);
    }
  }

  public void run(String sql) {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException failure) {
      throw failed(sql, failure);
    }
  }

  /** The same statement for many rows at once. */
  public void batch(String sql, Rows rows) {
    try (var statement = connection.prepareStatement(sql)) {
      rows.fill(statement);
      statement.executeBatch();
    } catch (SQLException failure) {
      throw failed(sql, failure);
    }
  }

  private static IllegalStateException failed(String sql, SQLException failure) {
    return new IllegalStateException("The database refused: " + sql.substring(0, Math.min(80, sql.length())), failure);
  }

  public static String joined(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
