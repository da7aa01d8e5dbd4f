package kg.childcare.registry.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.TreeMap;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.reference.Territory;

/** Children of the whole country by oblast, sex and age band. */
record NationalTable(Country country, Connection connection, Rest rest) {
  private record Group(String territory, String sex, LocalDate born, long children) {}

  Side.Outcome floor(int turn) throws SQLException {
    var today = country.today();
    var groups = Sql.rows(connection, row -> new Group(row.getString(1), row.getString(2), row.getDate(3).toLocalDate(), row.getLong(4)),
        "SELECT p.territory_code, c.sex, c.birth_month, COUNT(*) FROM placement s JOIN child c ON c.id = s.child_id JOIN institution_profile p ON p.institution_id = s.institution_id"
            + " WHERE s.entered_on <= ? AND (s.left_on IS NULL OR s.left_on > ?) AND p.superseded_at IS NULL AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to >= ?)"
            + " AND p.territory_code LIKE '417%' GROUP BY p.territory_code, c.sex, c.birth_month", today, today, today, today);
    return () -> {
      var table = new TreeMap<String, Long>();
      groups.forEach(group -> table.merge(Territory.oblastOf(group.territory()) + " " + group.sex() + " " + AgeBand.of(group.born(), today), group.children(), Long::sum));
      return table;
    };
  }

  Side.Outcome operation(int turn) throws Exception {
    var body = rest.get("api/v1/statistics");
    return () -> {
      var table = new TreeMap<String, Long>();
      for (var cell : Rest.object(body).getAsJsonArray("cells")) {
        var key = Rest.text(cell, "oblast") + " " + Rest.text(cell, "sex") + " " + Rest.text(cell, "age");
        var count = Rest.text(cell, "count");
        if (!key.startsWith(" ") && !key.endsWith(" ") && !key.contains("  ") && !"0".equals(count)) {
          table.put(key, Long.valueOf(count));
        }
      }
      return table;
    };
  }
}
