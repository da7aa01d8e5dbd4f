package kg.childcare.registry.capacity;

import static kg.childcare.registry.capacity.Payer.LOCAL_BUDGET;
import static kg.childcare.registry.capacity.Payer.REPUBLICAN_BUDGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PaidPlacesTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = TODAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(6));

  private final List<PaidPlaces> known = new ArrayList<>();

  @Test
  void what_one_person_entered_does_not_count_before_a_second_confirms() {
    var entered = entered(REPUBLICAN_BUDGET, 40, JANUARY, null);
    assertThat(PaidPlaces.inAll(known).on(TODAY)).isNull();

    refused(() -> entered.confirm(by("first", null), known), "institution.rule.secondPersonNeeded");
    entered.confirm(by("second", null), known);

    assertThat(PaidPlaces.inAll(known).on(TODAY)).isEqualTo(40);
    refused(() -> entered.confirm(by("third", null), known), "institution.rule.changeAlreadyDecided");
  }

  @Test
  void the_number_holds_from_its_day_to_the_day_before_the_next() {
    confirmed(REPUBLICAN_BUDGET, 40, JANUARY, null);
    confirmed(REPUBLICAN_BUDGET, 30, JANUARY.plusMonths(1), null);

    var paid = PaidPlaces.inAll(known);

    assertThat(paid.on(JANUARY.minusDays(1))).isNull();
    assertThat(paid.on(JANUARY)).isEqualTo(40);
    assertThat(paid.on(JANUARY.plusMonths(1).minusDays(1))).isEqualTo(40);
    assertThat(paid.on(JANUARY.plusMonths(1))).isEqualTo(30);
  }

  @Test
  void payers_pay_side_by_side_and_one_may_stop() {
    confirmed(REPUBLICAN_BUDGET, 40, JANUARY, null);
    confirmed(LOCAL_BUDGET, 10, JANUARY.plusDays(5), null);
    confirmed(LOCAL_BUDGET, 0, JANUARY.plusDays(9), null);

    assertThat(List.of(4, 5, 8, 9)).extracting(day -> PaidPlaces.inAll(known).on(JANUARY.plusDays(day))).containsExactly(40, 50, 50, 40);
    assertThat(PaidPlaces.by(LOCAL_BUDGET, known).on(JANUARY.plusDays(9))).isZero();
  }

  @Test
  void a_wrong_number_is_corrected_by_a_later_entry_and_stays_readable() {
    var wrong = confirmed(REPUBLICAN_BUDGET, 400, JANUARY, null);

    var right = confirmed(REPUBLICAN_BUDGET, 40, JANUARY.plusDays(3), wrong);

    assertThat(PaidPlaces.inAll(known).on(JANUARY.plusDays(2))).isNull();
    assertThat(PaidPlaces.inAll(known).on(TODAY)).isEqualTo(40);
    assertThat(wrong.places()).isEqualTo(400);
    assertThat(wrong.supersededAt()).isEqualTo(NOW);
    assertThat(right.corrected()).isSameAs(wrong);
    refused(() -> entered(REPUBLICAN_BUDGET, 4, JANUARY, wrong), "capacity.rule.correctedAlready");
  }

  @Test
  void a_correction_that_waits_changes_nothing() {
    var wrong = confirmed(REPUBLICAN_BUDGET, 400, JANUARY, null);
    var right = entered(REPUBLICAN_BUDGET, 40, JANUARY, wrong);

    assertThat(PaidPlaces.inAll(known).on(TODAY)).isEqualTo(400);
    right.decline(by("second", "The order says 400"));

    assertThat(PaidPlaces.inAll(known).on(TODAY)).isEqualTo(400);
    assertThat(right.decisionReason()).isEqualTo("The order says 400");
  }

  @Test
  void the_same_payer_and_day_is_entered_once() {
    confirmed(REPUBLICAN_BUDGET, 40, JANUARY, null);

    refused(() -> entered(REPUBLICAN_BUDGET, 50, JANUARY, null), "capacity.rule.paidTwice");
    entered(REPUBLICAN_BUDGET, 50, JANUARY.plusDays(1), null);
    refused(() -> entered(REPUBLICAN_BUDGET, 60, JANUARY.plusDays(2), null), "capacity.rule.paidWaiting");
    entered(LOCAL_BUDGET, 50, JANUARY, null);
  }

  @Test
  void a_correction_is_of_the_same_payer() {
    var wrong = confirmed(REPUBLICAN_BUDGET, 40, JANUARY, null);

    refused(() -> entered(LOCAL_BUDGET, 40, JANUARY, wrong), "capacity.rule.correctsOtherPayer");
  }

  @Test
  void the_paper_is_of_today_at_the_latest() {
    refused(() -> propose(new NewPaidPlaces(LOCAL_BUDGET, 5, JANUARY, "12", TODAY.plusDays(1), "Budget", null), null, "Budget"), "capacity.rule.basisInFuture");
    propose(new NewPaidPlaces(LOCAL_BUDGET, 5, JANUARY, "12", TODAY, "Budget", null), null, "Budget");
  }

  @Test
  void nothing_is_entered_or_declined_without_a_reason() {
    refused(() -> propose(new NewPaidPlaces(LOCAL_BUDGET, 5, JANUARY, "12", TODAY, " ", null), null, " "), "institution.rule.reasonMissing");
    var entered = entered(LOCAL_BUDGET, 5, JANUARY, null);
    refused(() -> entered.decline(by("second", " ")), "institution.rule.declineNeedsReason");
    refused(() -> entered.decline(by("first", "No")), "institution.rule.secondPersonNeeded");
  }

  private PaidPlaces confirmed(Payer payer, int places, LocalDate from, PaidPlaces corrects) {
    var entered = entered(payer, places, from, corrects);
    entered.confirm(by("second", null), known);
    return entered;
  }

  private PaidPlaces entered(Payer payer, int places, LocalDate from, PaidPlaces corrects) {
    var entered = propose(new NewPaidPlaces(payer, places, from, "No. 12", JANUARY.minusDays(9), "Budget of the year", null), corrects, "Budget of the year");
    known.add(entered);
    return entered;
  }

  private PaidPlaces propose(NewPaidPlaces entered, PaidPlaces corrects, String reason) {
    return PaidPlaces.propose(1, entered, known, corrects, by("first", reason));
  }

  private static InstitutionProfile.Entry by(String who, String why) {
    return new InstitutionProfile.Entry(NOW, who, why, null);
  }

  private static void refused(ThrowingCallable attempt, String rule) {
    assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
