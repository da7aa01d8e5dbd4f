package kg.childcare.registry.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.GivenHomes;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.service.Absence;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.Departure;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.institution.service.Judged;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.statistics.service.IndicatorQueries;
import kg.childcare.registry.statistics.service.IndicatorRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over capacity on any night of the month, by the children who slept there. */
@RegistryTest
class OverfullNightsIT {
  @Inject
  As as;

  @Inject
  GivenHomes given;

  @Inject
  ChildService children;

  @Inject
  ReturnCalendar returns;

  @Inject
  IndicatorQueries indicators;

  @Inject
  Judged judged;

  /** However much others have written before: while many institutions wait to be judged there is no value to compare with. */
  @BeforeEach
  void all_is_judged() {
    judged.all();
  }

  @Test
  void one_night_of_the_month_is_enough_and_a_night_after_it_is_not() throws Exception {
    var before = indicator();
    var month = YearMonth.from(before.from());
    overfullFor(month.atEndOfMonth(), month.plusMonths(1).atDay(1));
    overfullFor(month.plusMonths(1).atDay(1), month.plusMonths(1).atDay(2));

    var after = indicator();

    assertThat(before.from()).isEqualTo(returns.lastDue(given.today()).atDay(1));
    assertThat(after.numerator() - before.numerator()).isEqualTo(1);
    assertThat(after.denominator() - before.denominator()).isEqualTo(2);
  }

  @Test
  void who_slept_elsewhere_makes_no_night_too_full() throws Exception {
    var before = indicator();
    var day = before.from().plusDays(4);
    var home = given.familyHome(1);
    admitted(home, day);
    var ill = admitted(home, day);
    as.clerkOf(home.id(), () -> children.goAway(ill, new Absence(MovementKind.HOSPITAL, day, given.today(), null)));
    var away = indicator();

    as.clerkOf(home.id(), () -> children.comeBack(ill, day.plusDays(3), null));

    assertThat(away.numerator()).isEqualTo(before.numerator());
    assertThat(indicator().numerator() - before.numerator()).isEqualTo(1);
  }

  /** A home with one place in which a second child lives from a day until before another. */
  private void overfullFor(LocalDate from, LocalDate until) throws Exception {
    var home = given.familyHome(1);
    admitted(home, from);
    var second = admitted(home, from);
    as.clerkOf(home.id(), () -> children.leave(second, new Departure(ExitKind.REUNIFY, until, "Mother", null)));
  }

  private String admitted(InstitutionRef home, LocalDate day) throws Exception {
    return as.clerkOf(home.id(), () -> children.admit(given.admission(day, given.court(day)))).number();
  }

  private IndicatorRow.Computed indicator() throws Exception {
    return as.national(Role.MONITOR, () -> indicators.rows(null)).stream().filter(row -> row.code().equals("CP02")).findFirst().orElseThrow().computed();
  }
}
