package kg.childcare.registry.institution.service;

import static kg.childcare.registry.shared.service.PlainSql.joined;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.Unlawful;
import kg.childcare.registry.institution.WordDays;
import kg.childcare.registry.shared.service.PlainSql;

/** The rows that say who works against the law on which days, and the marks of those who have to be judged anew. Works in the transaction of its connection. */
final class UnlawfulTable {
  private final PlainSql sql;

  UnlawfulTable(Connection connection) {
    this.sql = new PlainSql(connection);
  }

  void mark(Collection<Long> institutions) {
    sql.run(markOf(" WHERE id IN (" + joined(institutions) + ")"));
  }

  void markAll() {
    sql.run(markOf(""));
  }

  private static String markOf(String which) {
    return "INSERT INTO unlawful_mark (institution_id, mark) SELECT id, " + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE) + " FROM institution" + which;
  }

  /** Judges institutions of some marks and takes these marks away; one at a time. Marks that are left meanwhile stay for the next time. */
  int judgeSome(int most, Function<Collection<Long>, List<Unlawful>> judge) {
    lastPrint();
    var marks = sql.pairs("SELECT institution_id, mark FROM unlawful_mark LIMIT " + most);
    if (!marks.isEmpty()) {
      var institutions = marks.stream().map(mark -> mark[0]).collect(Collectors.toCollection(LinkedHashSet::new));
      var runs = judge.apply(institutions);
      sql.run("DELETE FROM unlawful_run WHERE institution_id IN (" + joined(institutions) + ")");
      sql.batch("INSERT INTO unlawful_run (ground, to_day, institution_id, from_day) VALUES (?, ?, ?, ?)", statement -> write(statement, runs));
      sql.batch("DELETE FROM unlawful_mark WHERE institution_id = ? AND mark = ?", statement -> take(statement, marks));
    }
    return marks.size();
  }

  /** Remembers by which rules all are judged from now on; answers whether these are others than before. */
  boolean judgedBy(long print) {
    var other = lastPrint() != print;
    sql.run("UPDATE institution_upkeep SET last_number = " + print + " WHERE name = 'unlawful'");
    return other;
  }

  /** Waits for other writers. */
  private long lastPrint() {
    return sql.pairs("SELECT last_number, 0 FROM institution_upkeep WHERE name = 'unlawful' FOR UPDATE").get(0)[0];
  }

  private static void write(PreparedStatement statement, List<Unlawful> runs) throws SQLException {
    for (var run : runs) {
      statement.setString(1, run.ground().name());
      statement.setObject(2, run.period().to() == null ? WordDays.OPEN : run.period().to());
      statement.setLong(3, run.institutionId());
      statement.setObject(4, run.period().from());
      statement.addBatch();
    }
  }

  private static void take(PreparedStatement statement, List<Long[]> marks) throws SQLException {
    for (var mark : marks) {
      statement.setLong(1, mark[0]);
      statement.setLong(2, mark[1]);
      statement.addBatch();
    }
  }
}
