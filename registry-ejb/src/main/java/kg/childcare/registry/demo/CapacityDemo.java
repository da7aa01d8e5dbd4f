package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kg.childcare.registry.capacity.Payer;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.shared.Texts;

/** Places that somebody pays for: mostly by the roll of the year before, some by the approved places whatever the number of children, a few exactly, a few more than approved. */
@ApplicationScoped
public class CapacityDemo implements DemoPart {
  private static final int YEARS = 3;
  private static final int FULL = 100;
  private static final int SHRINKS = 3;
  private static final int ROUNDED = 5;

  private final List<Object[]> rows = new ArrayList<>();

  @Override
  public int order() {
    return 440;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    var random = country.random("capacity");
    for (var home : country.institutions()) {
      switch (home.ownership()) {
        case "STATE" -> budget(country, random, home, Payer.REPUBLICAN_BUDGET);
        case "MUNICIPAL" -> budget(country, random, home, Payer.LOCAL_BUDGET);
        default -> donor(country, home);
      }
    }
    country.insert("INSERT INTO capacity_paid_places (id, version, institution_id, payer, places, effective_from, basis_number, basis_date, corrects_id, state, proposed_at, proposed_by,"
        + " reason, decided_at, decided_by, decision_reason, superseded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
  }

  /** A number for each budget year. */
  private void budget(DemoCountry country, Random random, DemoInstitution home, Payer payer) {
    var year = country.today().withDayOfYear(1);
    for (int back = YEARS - 1; back >= 0; back--) {
      var from = year.minusYears(back);
      var places = switch (home.index() % 8) {
        case 1 -> home.children();
        case 3 -> home.capacity() + 10 + random.nextInt(10);
        case 5 -> Math.max(1, home.children() - 3);
        case 7 -> home.capacity();
        default -> planned(home, back);
      };
      if (back == 0 && home.index() % 17 == 4) {
        corrected(country, home, payer, places, from);
      } else {
        confirmed(country, home, payer, places, from);
      }
    }
    if (home.index() % 23 == 2) {
      add(country, home, payer, home.children(), country.today().plusMonths(1).withDayOfMonth(1), null, ChangeState.WAITING, null, null);
    } else if (home.index() % 29 == 9) {
      add(country, home, payer, home.capacity() + 40, country.today().minusMonths(2).withDayOfMonth(1), null, ChangeState.DECLINED, "Үлгү: буйрукта башка сан турат", null);
    }
  }

  /** What a budget plans: the roll of the year before, as it shrank since, rounded up to five. */
  private static int planned(DemoInstitution home, int yearsBack) {
    int before = home.usual() * (FULL + SHRINKS * (yearsBack + 1)) / FULL;
    return (before + ROUNDED - 1) / ROUNDED * ROUNDED;
  }

  /** Some private and religious homes have places from elsewhere. */
  private void donor(DemoCountry country, DemoInstitution home) {
    if (home.index() % 5 == 0) {
      confirmed(country, home, Payer.OTHER, Math.max(1, home.children() * 4 / 5), country.today().minusMonths(15).withDayOfMonth(1));
    }
  }

  private void corrected(DemoCountry country, DemoInstitution home, Payer payer, int places, LocalDate from) {
    var wrong = add(country, home, payer, places * 10, from, null, ChangeState.CONFIRMED, null, at(from).plus(20, ChronoUnit.DAYS));
    add(country, home, payer, places, from, wrong, ChangeState.CONFIRMED, null, null);
  }

  private void confirmed(DemoCountry country, DemoInstitution home, Payer payer, int places, LocalDate from) {
    add(country, home, payer, places, from, null, ChangeState.CONFIRMED, null, null);
  }

  private long add(DemoCountry country, DemoInstitution home, Payer payer, int places, LocalDate from, Long corrects, ChangeState state, String why, Instant superseded) {
    var id = country.nextId();
    var decided = state == ChangeState.WAITING ? null : corrects == null ? at(from).minus(3, ChronoUnit.DAYS) : at(from).plus(20, ChronoUnit.DAYS);
    var proposed = decided == null ? country.now().minus(2, ChronoUnit.DAYS) : decided.minus(1, ChronoUnit.DAYS);
    rows.add(new Object[] {
      id, 0, home.id(), payer, places, from, "Үлгү-" + (home.index() + 1), LocalDate.ofInstant(proposed, Texts.ZONE).minusDays(5), corrects, state, proposed, "registrar",
      corrects == null ? "Үлгү бюджети" : "Үлгү: сан жаңылыш терилген", decided, decided == null ? null : "registrar2", why, superseded});
    return id;
  }

  private static Instant at(LocalDate day) {
    return day.atTime(11, 0).atZone(Texts.ZONE).toInstant();
  }
}
