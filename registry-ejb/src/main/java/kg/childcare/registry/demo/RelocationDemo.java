package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.children.DestinationKind;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.institution.LapseGround;

/** Relocation plans as the decisions of the demonstration would have opened them, and where some of the children are to go. */
@ApplicationScoped
public class RelocationDemo implements DemoPart {
  private static final int NAME_DAYS = 14;
  private static final int MOVE_DAYS = 90;
  private static final int UNNAMED_LATE = 12;
  private static final int UNNAMED_YET = 3;
  private static final DestinationKind[] FAMILIES = {DestinationKind.PARENTS, DestinationKind.KIN, DestinationKind.FOSTER};
  private static final String LATEST = "SELECT d.institution_id, d.outcome, d.number, d.valid_from, d.valid_to, a.kind, a.act_number, a.effective_on FROM accreditation_decision d"
      + " LEFT JOIN accreditation_act a ON a.decision_id = d.id AND a.kind IN ('SUSPENSION', 'WITHDRAWAL') AND a.last_day IS NULL"
      + " WHERE NOT EXISTS (SELECT 1 FROM accreditation_decision n WHERE n.institution_id = d.institution_id AND n.ordinal > d.ordinal) ORDER BY d.id";

  private final List<Object[]> plans = new ArrayList<>();
  private final List<Object[]> destinations = new ArrayList<>();

  @Override
  public int order() {
    return 440;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    try (var statement = country.connection().createStatement(); var found = statement.executeQuery(LATEST)) {
      while (found.next()) {
        if (found.getString(6) != null) {
          plan(country, found.getLong(1), LapseGround.valueOf(found.getString(6)), found.getString(7), found.getDate(8).toLocalDate());
        } else if (found.getDate(5) == null) {
          plan(country, found.getLong(1), LapseGround.REFUSAL, found.getString(3), found.getDate(4).toLocalDate());
        } else {
          plan(country, found.getLong(1), LapseGround.EXPIRY, found.getString(3), found.getDate(5).toLocalDate().plusDays(1));
        }
      }
    }
    for (var plan : plans) {
      if (!((LocalDate) plan[5]).isAfter(country.today())) {
        name(country, plan);
      }
    }
    country.insert("INSERT INTO relocation_plan (id, version, institution_id, ground, reference_number, from_day, name_by, move_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", plans);
    country.insert("INSERT INTO relocation_destination (id, version, plan_id, placement_id, ordinal, kind, institution_id, note, named_on, named_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", destinations);
  }

  private void plan(DemoCountry country, long institution, LapseGround ground, String reference, LocalDate from) {
    plans.add(new Object[] {country.nextId(), 1, institution, ground, reference, from, from.plusDays(NAME_DAYS), from.plusDays(MOVE_DAYS)});
  }

  /** Nearly all children who are still there have somewhere to go once that is due, two of three before; those who have gone had. */
  private void name(DemoCountry country, Object[] plan) throws SQLException {
    var from = (LocalDate) plan[5];
    var unnamed = from.plusDays(NAME_DAYS).isBefore(country.today()) ? UNNAMED_LATE : UNNAMED_YET;
    var sql = "SELECT p.id, p.left_on, p.exit_kind, t.to_institution_id FROM placement p LEFT JOIN child_transfer t ON t.placement_id = p.id AND t.state = 'CONFIRMED'"
        + " WHERE p.institution_id = " + plan[2] + " AND (p.left_on IS NULL OR p.left_on > '" + from + "') ORDER BY p.id";
    try (var statement = country.connection().createStatement(); var found = statement.executeQuery(sql)) {
      for (int at = 0; found.next(); at++) {
        var left = found.getDate(2);
        var day = left == null ? from.plusDays(3 + at % (NAME_DAYS - 3)) : earlier(left.toLocalDate().minusDays(1), from.plusDays(3 + at % (NAME_DAYS - 3)));
        if (left != null || at % unnamed != unnamed - 1 && !day.isAfter(country.today())) {
          var to = (Long) found.getObject(4);
          destinations.add(new Object[] {country.nextId(), 1, plan[0], found.getLong(1), 1, to == null ? family(found.getString(3), at) : DestinationKind.INSTITUTION, to, null, day, "protection"});
        }
      }
    }
  }

  private static DestinationKind family(String exit, int at) {
    return exit == null ? FAMILIES[at % FAMILIES.length] : switch (ExitKind.valueOf(exit)) {
      case REUNIFY -> DestinationKind.PARENTS;
      case KIN -> DestinationKind.KIN;
      default -> DestinationKind.FOSTER;
    };
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
