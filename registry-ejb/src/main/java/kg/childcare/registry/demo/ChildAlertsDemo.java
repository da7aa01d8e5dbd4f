package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.children.AlertKind;
import kg.childcare.registry.children.AlertState;

/** What is wrong on the synthetic rolls, as the use cases would have told the protection officers. */
@ApplicationScoped
public class ChildAlertsDemo implements DemoPart {
  private static final String STAYS = "SELECT p.institution_id, p.child_id, c.number, p.id, %s FROM placement p JOIN child c ON c.id = p.child_id WHERE ";
  static final int EMERGENCY_DAYS = 30;

  private final List<Object[]> alerts = new ArrayList<>();

  @Override
  public int order() {
    return 410;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    stays(country, String.format(STAYS, "p.entered_on") + "p.left_on IS NULL AND p.basis_kind IN ('NONE', 'PARENTS_APPLICATION') ORDER BY p.id", AlertKind.NO_BASIS, 0);
    stays(country, String.format(STAYS, "p.entered_on") + "p.left_on IS NULL AND p.basis_kind = 'EMERGENCY_ACT' ORDER BY p.id", AlertKind.EMERGENCY_TOO_LONG, EMERGENCY_DAYS + 1);
    stays(country, String.format(STAYS, "p.left_on") + "p.exit_kind = 'UNKNOWN' ORDER BY p.id", AlertKind.UNKNOWN_DESTINATION, 0);
    stays(country, "SELECT t.from_institution_id, p.child_id, c.number, t.id, t.escalate_on FROM child_transfer t JOIN placement p ON p.id = t.placement_id"
        + " JOIN child c ON c.id = p.child_id WHERE t.state = 'DISPATCHED' ORDER BY t.id", AlertKind.TRANSFER_UNCONFIRMED, 0);
    some(country, AlertKind.GAP, country.institution(1));
    some(country, AlertKind.REENTRY, country.institution(4));
    some(country, AlertKind.OVERLAP, country.institution(6));
    for (var home : country.institutions()) {
      if (home.children() > home.capacity()) {
        add(country, AlertKind.OVER_CAPACITY, home.id(), null, null, null, country.today().minusDays(20), home.children() + "/" + home.capacity());
      }
    }
    country.insert("INSERT INTO child_alert (id, version, kind, institution_id, child_id, child_number, subject_id, shows_from, detail, state, resolved_on, resolved_by, resolution)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", alerts);
  }

  private void some(DemoCountry country, AlertKind kind, DemoInstitution home) throws SQLException {
    stays(country, String.format(STAYS, "p.entered_on") + "p.left_on IS NULL AND p.institution_id = " + home.id() + " ORDER BY p.id LIMIT 2", kind, 0);
  }

  private void stays(DemoCountry country, String sql, AlertKind kind, int daysLater) throws SQLException {
    try (var statement = country.connection().createStatement(); var found = statement.executeQuery(sql)) {
      while (found.next()) {
        add(country, kind, found.getLong(1), found.getLong(2), found.getString(3), found.getLong(4), found.getDate(5).toLocalDate().plusDays(daysLater), null);
      }
    }
  }

  private void add(DemoCountry country, AlertKind kind, long institution, Long child, String number, Long subject, LocalDate from, String detail) {
    var resolved = alerts.size() % 6 == 5 && from.isBefore(country.today().minusDays(60));
    alerts.add(new Object[] {
      country.nextId(), 0, kind, institution, child, number, subject, from, detail, resolved ? AlertState.RESOLVED : AlertState.OPEN,
      resolved ? from.plusDays(14) : null, resolved ? "protection" : null, resolved ? "Үлгү: орду боюнча такталды" : null});
  }
}
