package kg.childcare.registry.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.reference.Territory;

/**
 * Every place that works against the law today, with all its grounds.
 *
 * @param territory of which part of the country, which may be all of it
 */
record UnlawfulOperation(Country country, Connection connection, Rest rest, String territory) {
  private static final List<String> GROUNDS =
      List.of("SUSPECTED", "UNACCREDITED", "EXPIRED", "SUSPENDED_OCCUPIED", "OVER_CAPACITY", "ABOVE_FAMILY_CAP", "NO_LEGAL_GROUND");
  private static final String NOT_GRANTED = "(d.id IS NULL OR d.outcome = 'REFUSED' OR d.withdrawn = 1)";
  private static final String RUNS = "(d.id IS NOT NULL AND d.outcome <> 'REFUSED' AND d.withdrawn = 0 AND d.valid_to >= ?)";
  private static final String ACT = "CASE WHEN EXISTS (SELECT 1 FROM accreditation_act a WHERE a.decision_id = e.id AND a.kind = '%s' AND a.effective_on <= ?"
      + " AND (a.last_day IS NULL OR a.last_day >= ?)) THEN 1 ELSE 0 END AS %s";
  private static final String FOUND = " FROM (SELECT i.number AS place_number, p.territory_code AS territory, p.id AS profile,"
      + one("p.status IN ('SUSPECTED', 'UNDER_CHECK')", 0) + one("o.needs = 1 AND " + NOT_GRANTED, 1)
      + one("o.needs = 1 AND d.id IS NOT NULL AND d.outcome <> 'REFUSED' AND d.withdrawn = 0 AND d.valid_to < ?", 2)
      + one("o.needs = 1 AND " + RUNS + " AND d.suspended = 1 AND o.children > 0", 3)
      + one("o.operates = 1 AND o.children > CASE WHEN " + RUNS + " THEN d.capacity ELSE p.capacity END", 4)
      + one("o.operates = 1 AND o.children > c.max_capacity", 5)
      + one("o.groundless > 0", 6).replaceFirst(",$", "")
      + " FROM institution_profile p JOIN institution i ON i.id = p.institution_id JOIN institution_category c ON c.code = p.category_code"
      + " JOIN (SELECT q.id AS profile, CASE WHEN q.status IN ('ACTIVE', 'TEMPORARILY_CLOSED', 'CLOSING') THEN 1 ELSE 0 END AS operates,"
      + " CASE WHEN q.status IN ('ACTIVE', 'TEMPORARILY_CLOSED', 'CLOSING') AND k.accreditation IN ('yes', 'must') THEN 1 ELSE 0 END AS needs,"
      + " (SELECT COUNT(*) FROM placement s WHERE s.institution_id = q.institution_id AND s.entered_on <= ? AND (s.left_on IS NULL OR s.left_on > ?)) AS children,"
      + " (SELECT COUNT(*) FROM placement s WHERE s.institution_id = q.institution_id AND s.entered_on <= ? AND (s.left_on IS NULL OR s.left_on > ?) AND s.basis_kind = 'NONE') AS groundless"
      + " FROM institution_profile q JOIN institution_category k ON k.code = q.category_code"
      + " WHERE q.valid_from <= ? AND (q.valid_to IS NULL OR q.valid_to >= ?) AND q.superseded_at IS NULL) o ON o.profile = p.id"
      + " LEFT JOIN (SELECT e.id, e.institution_id, e.outcome, e.valid_to, e.capacity, " + ACT.formatted("WITHDRAWAL", "withdrawn") + ", " + ACT.formatted("SUSPENSION", "suspended")
      + " FROM accreditation_decision e WHERE e.valid_from <= ? AND NOT EXISTS (SELECT 1 FROM accreditation_decision n WHERE n.institution_id = e.institution_id"
      + " AND n.valid_from <= ? AND n.ordinal > e.ordinal)) d ON d.institution_id = p.institution_id"
      + " WHERE p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to >= ?) AND p.superseded_at IS NULL AND p.territory_code LIKE ?) t"
      + " WHERE g0 + g1 + g2 + g3 + g4 + g5 + g6 > 0";

  private static String one(String condition, int ground) {
    return " CASE WHEN " + condition + " THEN 1 ELSE 0 END AS g" + ground + ",";
  }

  Side.Outcome floor(int turn) throws SQLException {
    var page = Sql.rows(connection, UnlawfulOperation::line, "SELECT place_number, g0, g1, g2, g3, g4, g5, g6" + FOUND + " ORDER BY territory, profile LIMIT 50", asked());
    var total = Sql.number(connection, "SELECT COUNT(*)" + FOUND, asked());
    return () -> {
      if (territory.equals(Territory.COUNTRY) && total != country.unlawful()) {
        throw new IllegalStateException("Of " + country.unlawful() + " unlawful places the SQL of the floor finds " + total);
      }
      return List.of(total, page);
    };
  }

  /** The day once for each placeholder but the last, which is the place. */
  private Object[] asked() {
    var asked = new Object[(int) FOUND.chars().filter(letter -> letter == '?').count()];
    Arrays.fill(asked, country.today());
    asked[asked.length - 1] = Territory.prefixOf(territory) + "%";
    return asked;
  }

  private static String line(ResultSet row) throws SQLException {
    var held = new ArrayList<String>();
    for (int i = 0; i < GROUNDS.size(); i++) {
      if (row.getInt(i + 2) == 1) {
        held.add(GROUNDS.get(i));
      }
    }
    return row.getString(1) + " " + held;
  }

  Side.Outcome operation(int turn) throws Exception {
    var body = rest.get("api/v1/unlawful?size=50&territory=" + territory);
    return () -> {
      var answer = Rest.object(body);
      var page = new ArrayList<String>();
      for (var item : answer.getAsJsonArray("items")) {
        var held = new ArrayList<String>();
        item.getAsJsonObject().getAsJsonArray("grounds").forEach(ground -> held.add(Rest.text(ground, "ground")));
        held.sort(Comparator.comparing(GROUNDS::indexOf));
        page.add(Rest.text(item, "number") + " " + held);
      }
      return List.of(answer.get("total").getAsLong(), page);
    };
  }
}
