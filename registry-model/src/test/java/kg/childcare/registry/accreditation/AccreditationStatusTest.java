package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.AccreditationStatus.CONDITIONAL;
import static kg.childcare.registry.accreditation.AccreditationStatus.EXPIRED;
import static kg.childcare.registry.accreditation.AccreditationStatus.EXPIRING;
import static kg.childcare.registry.accreditation.AccreditationStatus.NONE;
import static kg.childcare.registry.accreditation.AccreditationStatus.REFUSED;
import static kg.childcare.registry.accreditation.AccreditationStatus.SUSPENDED;
import static kg.childcare.registry.accreditation.AccreditationStatus.VALID;
import static kg.childcare.registry.accreditation.AccreditationStatus.WITHDRAWN;
import static kg.childcare.registry.accreditation.DecisionTest.act;
import static kg.childcare.registry.accreditation.Given.CHAIR;
import static kg.childcare.registry.accreditation.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each edge is looked at on the day before, on the day and on the day after. */
class AccreditationStatusTest {
  private static final LocalDate LAST = LocalDate.of(2029, 3, 1);

  private final Decision granted = Given.decided(Given.accredit(), Vote.FOR, List.of(), TODAY);

  @Test
  void an_accreditation_begins_on_its_first_day() {
    assertAround(TODAY, NONE, VALID, VALID, granted);
  }

  @Test
  void it_is_expiring_from_ninety_days_before_its_last_day() {
    assertAround(LAST.minusDays(90), VALID, EXPIRING, EXPIRING, granted);
  }

  @Test
  void its_last_day_still_counts() {
    assertAround(LAST, EXPIRING, EXPIRING, EXPIRED, granted);
  }

  @Test
  void a_conditional_one_is_conditional_until_it_expires() {
    var conditional = Given.decided(Given.onCondition(), Vote.FOR, List.of(), TODAY);

    assertAround(TODAY, NONE, CONDITIONAL, CONDITIONAL, conditional);
    assertAround(LocalDate.of(2026, 9, 1), CONDITIONAL, CONDITIONAL, EXPIRED, conditional);
  }

  @Test
  void a_suspension_begins_and_ends_on_the_days_its_acts_name() {
    granted.suspend(act(TODAY.plusDays(10)), CHAIR, TODAY);
    assertAround(TODAY.plusDays(10), VALID, SUSPENDED, SUSPENDED, granted);

    granted.resume(act(TODAY.plusDays(20)), CHAIR, TODAY);
    assertAround(TODAY.plusDays(20), SUSPENDED, VALID, VALID, granted);
  }

  @Test
  void a_suspended_accreditation_expires_as_any_other() {
    granted.suspend(act(TODAY), CHAIR, TODAY);

    assertAround(LAST, SUSPENDED, SUSPENDED, EXPIRED, granted);
  }

  @Test
  void a_withdrawal_begins_on_its_day_and_is_stronger_than_a_suspension() {
    granted.suspend(act(TODAY.plusDays(5)), CHAIR, TODAY);
    granted.withdraw(act(TODAY.plusDays(8)), CHAIR, TODAY);

    assertAround(TODAY.plusDays(8), SUSPENDED, WITHDRAWN, WITHDRAWN, granted);
  }

  @Test
  void a_refusal_begins_on_its_day() {
    assertAround(TODAY, NONE, REFUSED, REFUSED, Given.decided(Given.accredit(), Vote.AGAINST, List.of(), TODAY));
  }

  @Test
  void a_refused_renewal_lets_the_running_accreditation_run_out() {
    var refused = Given.decided(Given.accredit(), Vote.AGAINST, List.of(granted), LAST.minusDays(30));

    assertAround(LAST, EXPIRING, EXPIRING, REFUSED, granted, refused);
  }

  @Test
  void a_grant_after_a_refused_renewal_wins_although_it_begins_earlier() {
    var refused = Given.decided(Given.accredit(), Vote.AGAINST, List.of(granted), LAST.minusDays(120));
    var again = Given.decided(Given.accredit(), Vote.FOR, List.of(granted, refused), LAST.minusDays(10));

    assertAround(LAST, VALID, VALID, VALID, granted, refused, again);
  }

  @Test
  void a_later_conditional_decision_takes_the_place_of_a_full_one() {
    var conditional = Given.decided(Given.onCondition(), Vote.FOR, List.of(granted), TODAY.plusMonths(1));

    assertAround(TODAY.plusMonths(1), VALID, CONDITIONAL, CONDITIONAL, granted, conditional);
  }

  private static void assertAround(LocalDate day, AccreditationStatus before, AccreditationStatus on, AccreditationStatus after, Decision... decisions) {
    assertThat(List.of(day.minusDays(1), day, day.plusDays(1)))
        .extracting(one -> AccreditationStatus.on(one, 90, List.of(decisions)))
        .containsExactly(before, on, after);
  }
}
