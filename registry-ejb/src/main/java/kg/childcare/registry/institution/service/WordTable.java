package kg.childcare.registry.institution.service;

import static kg.childcare.registry.shared.service.PlainSql.joined;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.WordDays;
import kg.childcare.registry.institution.imports.Particulars;
import kg.childcare.registry.shared.service.PlainSql;

/** The rows by which a search and an import find institutions: words and signs. Works in the transaction of its connection; one writer at a time. */
public final class WordTable {
  private final Connection connection;
  private final PlainSql sql;

  public WordTable(Connection connection) {
    this.connection = connection;
    this.sql = new PlainSql(connection);
  }

  /**
   * The question for so many profiles that are known and have no words yet. One that is known no more needs none: whatever takes its place is written with it, and
   * the words of an institution are told anew together.
   *
   * @param first what it answers first of each; the institution follows
   */
  static String waiting(String first, int most) {
    return "(SELECT " + first + ", institution_id FROM institution_profile WHERE has_words = FALSE AND superseded_at IS NULL LIMIT " + most + ")";
  }

  /** Takes in some of what was written since, and has those institutions judged anew; answers how many profiles that were. */
  public int catchUp(int most) throws SQLException {
    var last = lastWord();
    var waiting = sql.pairs(waiting("id", most));
    if (!waiting.isEmpty()) {
      var institutions = waiting.stream().map(row -> row[1]).collect(Collectors.toCollection(LinkedHashSet::new));
      sql.run("DELETE FROM institution_word WHERE institution_id IN (" + joined(institutions) + ")");
      sql.run("DELETE FROM institution_sign WHERE institution_id IN (" + joined(institutions) + ")");
      var known = known(institutions);
      var days = new LinkedHashMap<Long, List<WordDays>>();
      known.forEach((id, all) -> days.put(id, WordDays.of(all.stream().map(Profile::text).toList())));
      insert(days, last);
      sign(known);
      marked(known);
      new UnlawfulTable(connection).mark(institutions);
    }
    return waiting.size();
  }

  /** Waits for other writers. */
  private long lastWord() {
    return sql.pairs("SELECT last_number, 0 FROM institution_upkeep WHERE name = 'words' FOR UPDATE").get(0)[0];
  }

  /** What a profile says: the text by which it is searched, and by what it is recognised. */
  private record Profile(long id, WordDays.Known text, Particulars particulars) {}

  /** Read with a lock, so that nothing that is superseded meanwhile is told as known; what is written meanwhile waits for the next time. */
  private Map<Long, List<Profile>> known(Collection<Long> institutions) throws SQLException {
    Map<Long, List<Profile>> known = new LinkedHashMap<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT institution_id, valid_from, valid_to, territory_code, category_code, name_ru, search_text, name_ky, name_en, tax_number, phone, id FROM institution_profile"
            + " WHERE superseded_at IS NULL AND institution_id IN (" + joined(institutions) + ") FOR UPDATE")) {
      while (rows.next()) {
        var text = new WordDays.Known(day(rows, 2), day(rows, 3), rows.getString(4), rows.getString(5), rows.getString(6), rows.getString(7));
        known.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>())
            .add(new Profile(rows.getLong(12), text, Particulars.of(rows.getString(8), text.name(), rows.getString(9), text.territory(), rows.getString(10), rows.getString(11))));
      }
    }
    return known;
  }

  private void marked(Map<Long, List<Profile>> known) {
    if (!known.isEmpty()) {
      sql.run("UPDATE institution_profile SET has_words = TRUE WHERE id IN (" + joined(known.values().stream().flatMap(List::stream).map(Profile::id).toList()) + ")");
    }
  }

  private void sign(Map<Long, List<Profile>> known) {
    sql.batch("INSERT INTO institution_sign (sign, institution_id) VALUES (?, ?)", insert -> {
      for (var institution : known.entrySet()) {
        for (var sign : institution.getValue().stream().map(Profile::particulars).distinct().flatMap(said -> said.signs().stream()).distinct().toList()) {
          insert.setLong(1, sign);
          insert.setLong(2, institution.getKey());
          insert.addBatch();
        }
      }
    });
  }

  private void insert(Map<Long, List<WordDays>> days, long last) throws SQLException {
    var words = days.values().stream().flatMap(List::stream).map(WordDays::word).collect(Collectors.toCollection(LinkedHashSet::new));
    var ids = ids(words, last);
    sql.batch("INSERT INTO institution_word (word_id, valid_to, institution_id, valid_from, territory_code, category_code, name_ru) VALUES (?, ?, ?, ?, ?, ?, ?)", insert -> {
      for (var institution : days.entrySet()) {
        for (var run : institution.getValue()) {
          insert.setLong(1, ids.get(run.word()));
          insert.setObject(2, run.to());
          insert.setLong(3, institution.getKey());
          insert.setObject(4, run.from());
          insert.setString(5, run.territory());
          insert.setString(6, run.category());
          insert.setString(7, run.name());
          insert.addBatch();
        }
      }
    });
  }

  /** The number of each word; those that were never met before get one. */
  private Map<String, Long> ids(Collection<String> words, long last) throws SQLException {
    var ids = met(words);
    var added = words.stream().filter(word -> !ids.containsKey(word)).toList();
    sql.batch("INSERT INTO institution_word_end (word_id, cut, word_end) VALUES (?, ?, ?)", insert -> {
      var next = last;
      for (var word : added) {
        ids.put(word, ++next);
        for (int cut = 0; cut < word.length(); cut++) {
          insert.setLong(1, next);
          insert.setInt(2, cut);
          insert.setString(3, word.substring(cut));
          insert.addBatch();
        }
      }
    });
    sql.run("UPDATE institution_upkeep SET last_number = " + (last + added.size()) + " WHERE name = 'words'");
    return ids;
  }

  private Map<String, Long> met(Collection<String> words) throws SQLException {
    var ids = new HashMap<String, Long>();
    if (!words.isEmpty()) {
      var places = words.stream().map(word -> "?").collect(Collectors.joining(","));
      try (var select = connection.prepareStatement("SELECT word_end, word_id FROM institution_word_end WHERE cut = 0 AND word_end IN (" + places + ")")) {
        int index = 0;
        for (var word : words) {
          select.setString(++index, word);
        }
        try (var rows = select.executeQuery()) {
          while (rows.next()) {
            ids.put(rows.getString(1), rows.getLong(2));
          }
        }
      }
    }
    return ids;
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    var day = row.getDate(column);
    return day == null ? null : day.toLocalDate();
  }
}
