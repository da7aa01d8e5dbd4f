package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.notification.NoticeKind;
import kg.childcare.registry.shared.Texts;

/** The reminders of the ends of accreditations, told and still to come, as the decisions of the demonstration would have written them. */
@ApplicationScoped
public class ReminderDemo implements DemoPart {
  private static final List<Integer> STEPS = List.of(180, 90, 30);
  private static final String ENDS = "SELECT p.institution_id, i.number, p.reference_number, p.from_day FROM relocation_plan p JOIN institution i ON i.id = p.institution_id"
      + " WHERE p.ground = 'EXPIRY' ORDER BY p.id";

  @Override
  public int order() {
    return 450;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    var notices = new ArrayList<Object[]>();
    try (var statement = country.connection().createStatement(); var found = statement.executeQuery(ENDS)) {
      while (found.next()) {
        var last = found.getDate(4).toLocalDate().minusDays(1);
        if (last.isAfter(country.today())) {
          add(country, notices, found.getLong(1), found.getString(2), found.getString(3), last);
        }
      }
    }
    country.insert("INSERT INTO notice (id, version, kind, role_name, institution_id, link, written_at, reference_number, step) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", notices);
  }

  private static void add(DemoCountry country, List<Object[]> notices, long institution, String number, String reference, LocalDate last) {
    for (var kind : List.of(NoticeKind.RENEWAL_DUE, NoticeKind.RENEWAL_DUE_THERE)) {
      for (var step : STEPS) {
        notices.add(new Object[] {
          country.nextId(), 1, kind, kind.role(), institution, "/app/institutions/" + number, last.minusDays(step).atStartOfDay(Texts.ZONE).toInstant(), reference, step});
      }
    }
  }
}
