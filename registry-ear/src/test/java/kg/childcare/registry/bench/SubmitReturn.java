package kg.childcare.registry.bench;

import com.google.gson.Gson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kg.childcare.registry.children.StatedField;

/** A return with sixty children from nothing to handed in: kept as a draft filled from the movements, then submitted with all rules. */
final class SubmitReturn {
  private static final String LINES = "SELECT COUNT(*) FROM return_line l JOIN monthly_return r ON r.id = l.return_id WHERE r.institution_id = ? AND r.month_start = ? AND r.state = 'SUBMITTED'";
  private static final int WARM_UPS = 200;
  private static final int EDITION = 1000;
  private static final long IDS_APART = 1000;

  private record Open(Place place, YearMonth month) {}

  private record Child(long id, String number, String sex, LocalDate born) {}

  private final Country country;
  private final Connection connection;
  private final Rest rest;
  private final List<Open> open = new ArrayList<>();
  private final List<Child> children;
  private final String draft;

  SubmitReturn(Country country, Connection connection, Rest rest) throws SQLException {
    this.country = country;
    this.connection = connection;
    this.rest = rest;
    country.openMonths().forEach(month -> country.ofSixty().forEach(place -> open.add(new Open(place, month))));
    children = Sql.rows(connection, row -> new Child(row.getLong(1), row.getString(2), row.getString(3), row.getDate(4).toLocalDate()),
        "SELECT c.id, c.number, c.sex, c.birth_month FROM placement p JOIN child c ON c.id = p.child_id WHERE p.institution_id = ? AND p.left_on IS NULL", open.get(0).place().id());
    var zeros = new TreeMap<String, Integer>();
    for (var field : StatedField.values()) {
      zeros.put(field.name(), 0);
    }
    draft = new Gson().toJson(Map.of("lines", Map.of(), "figures", zeros, "noDeaths", true, "noViolence", true));
  }

  int howMany() {
    return open.size();
  }

  Operation operation() {
    int warmUps = Math.min(WARM_UPS, open.size() / 4);
    return new Operation("submit a return with 60 children, REST", "61 rows batched by plain JDBC, durable", Target.ratio(3), warmUps, Math.min(25, Math.max(5, open.size() / 3)), this::floor,
        turn -> submit(turn, rest));
  }

  private Side.Outcome floor(int turn) throws SQLException {
    var id = -(turn + 1) * IDS_APART;
    connection.setAutoCommit(false);
    try (var head = new Batch(connection, "monthly_return", "id, version, institution_id, month_start, edition, superseded, due_on, state, no_deaths, no_violence");
        var lines = new Batch(connection, "return_line", "id, version, return_id, child_id, child_number, sex, birth_month, opening, arrivals, departures, closing, nights")) {
      head.add(id, 0, open.get(0).place().id(), country.lastMonth().atDay(1), EDITION + turn, true, country.today(), "DRAFT", true, true);
      head.flush();
      for (int i = 0; i < children.size(); i++) {
        var child = children.get(i);
        lines.add(id - i - 1, 0, id, child.id(), child.number(), child.sex(), child.born(), 1, 0, 0, 1, 30);
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    return () -> {
      var written = (long) Sql.change(connection, "DELETE FROM return_line WHERE return_id = ?", id);
      Sql.change(connection, "DELETE FROM monthly_return WHERE id = ?", id);
      return written + " lines";
    };
  }

  Side.Outcome submit(int turn, Rest client) throws Exception {
    var asked = open.get(turn);
    var path = "api/v1/institutions/" + asked.place().number() + "/returns/" + asked.month();
    client.send("PUT", path, draft);
    client.send("POST", path + "/submission", null);
    return () -> Sql.number(connection, LINES, asked.place().id(), asked.month().atDay(1)) + " lines";
  }
}
