package kg.childcare.registry.bench;

import com.google.gson.Gson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A tablet hands over a hundred answers of a checklist at once. */
final class SaveAnswers {
  private static final int ANSWERS = 100;
  private static final int WARM_UPS = 200;
  private static final int PAIRS = 25;
  private static final long IDS_APART = 1000;

  private final Country country;
  private final Connection connection;
  private final Rest rest;
  private final List<String> criteria = new ArrayList<>();

  SaveAnswers(Country country, Connection connection, Rest rest) throws Exception {
    this.country = country;
    this.connection = connection;
    this.rest = rest;
    for (var line : Rest.array(rest.get("api/v1/inspections/" + ofFloor() + "/answers"))) {
      if (criteria.size() < ANSWERS) {
        criteria.add(Rest.text(line, "code"));
      }
    }
  }

  /** Visits for the operation; the last one is the floor's. */
  int howMany() {
    return country.visits().size() - 1;
  }

  long answers() {
    return criteria.size();
  }

  private long ofFloor() {
    return country.visits().get(country.visits().size() - 1);
  }

  Operation operation() {
    return new Operation("save " + criteria.size() + " checklist answers in one sync, REST", criteria.size() + " rows batched by plain JDBC, durable", Target.millis(8), WARM_UPS, PAIRS, this::floor,
        turn -> save(turn, rest));
  }

  private Side.Outcome floor(int turn) throws SQLException {
    connection.setAutoCommit(false);
    try (var rows = new Batch(connection, "inspection_answer", "id, version, inspection_id, answer_id, criterion_code, rating, device, answered_at, answered_by, state")) {
      for (int i = 0; i < criteria.size(); i++) {
        rows.add(-(turn + 1) * IDS_APART - i, 0, ofFloor(), UUID.randomUUID().toString(), criteria.get(i), "MET", "bench", country.now(), Country.INSPECTOR, "STANDS");
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    return () -> (long) Sql.change(connection, "DELETE FROM inspection_answer WHERE inspection_id = ?", ofFloor());
  }

  Side.Outcome save(int turn, Rest client) throws Exception {
    var visit = country.visits().get(turn);
    var answers = new ArrayList<Map<String, String>>();
    var when = country.now().toInstant(ZoneOffset.UTC).toString();
    for (var criterion : criteria) {
      answers.add(Map.of("answerId", UUID.randomUUID().toString(), "criterion", criterion, "rating", "MET", "device", "bench", "answeredAt", when));
    }
    client.send("POST", "api/v1/inspections/" + visit + "/answers", new Gson().toJson(answers));
    return () -> Sql.number(connection, "SELECT COUNT(*) FROM inspection_answer WHERE inspection_id = ? AND state = 'STANDS'", visit);
  }
}
