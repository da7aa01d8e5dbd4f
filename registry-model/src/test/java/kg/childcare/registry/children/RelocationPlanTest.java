package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.institution.Lapse;
import kg.childcare.registry.institution.LapseGround;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RelocationPlanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate BEGINS = TODAY.minusDays(10);
  private static final Stamp STAMP = new Stamp(TODAY, Instant.parse("2026-11-21T06:00:00Z"), "officer");
  private static final Basis COURT = new Basis(BasisKind.COURT_DECISION, "12/26", "Сокулук району", TODAY.minusDays(60), null);
  private static final CategoryRules HOME = new CategoryRules("CH_HOME", Multilingual.of("Үй", "Дом", "Home"), 3, 17, null, true, "yes");
  private static final CategoryRules BABIES = new CategoryRules("BABY", Multilingual.of("Үй", "Дом", "Home"), 0, 3, null, true, "yes");
  private static final CategoryRules FAMILY = new CategoryRules("FAM_HOME", Multilingual.of("Үй", "Дом", "Home"), 0, 17, 12, true, "yes");

  private final RelocationPlan plan = plan(BEGINS, null);

  @Test
  void it_runs_from_its_first_day_to_its_last_and_never_when_it_was_dropped() {
    var ended = plan(BEGINS, TODAY);
    assertThat(Stream.of(BEGINS.minusDays(1), BEGINS, TODAY, TODAY.plusDays(1)).map(ended::runsOn)).containsExactly(false, true, true, false);
    assertThat(plan.runsOn(TODAY.plusYears(9))).isTrue();

    var dropped = plan(TODAY.plusDays(5), null);
    dropped.end(TODAY);
    assertThat(dropped.runsOn(TODAY.plusDays(5))).isFalse();
  }

  @Test
  void a_child_on_the_roll_has_a_line_from_the_first_day_on() {
    var stay = entered(TODAY.minusDays(50));

    assertThat(plan.concerns(stay)).isTrue();
    assertThat(plan.stateOf(stay, false, TODAY)).isEqualTo(RelocationState.OPEN);
    assertThat(plan.stateOf(stay, true, TODAY)).isEqualTo(RelocationState.NAMED);
  }

  @Test
  void who_left_before_the_first_night_has_no_line_and_who_left_after_it_has_moved() {
    assertThat(plan.concerns(left(BEGINS.minusDays(1)))).isFalse();
    assertThat(plan.concerns(left(BEGINS))).isFalse();
    var moved = left(BEGINS.plusDays(1));
    assertThat(plan.concerns(moved)).isTrue();
    assertThat(plan.stateOf(moved, false, TODAY)).isEqualTo(RelocationState.MOVED);
  }

  @Test
  void a_lifted_suspension_cancels_the_lines_of_those_who_stayed_and_keeps_those_who_went() {
    var stays = entered(TODAY.minusDays(50));
    var went = left(TODAY.minusDays(3));
    plan.end(TODAY);

    assertThat(plan.to()).isEqualTo(TODAY.minusDays(1));
    assertThat(plan.stateOf(stays, true, TODAY.minusDays(1))).isEqualTo(RelocationState.NAMED);
    assertThat(plan.stateOf(stays, true, TODAY)).isEqualTo(RelocationState.CANCELLED);
    assertThat(plan.stateOf(went, true, TODAY)).isEqualTo(RelocationState.MOVED);
    refused("children.rule.relocationOver", () -> name(stays, DestinationKind.PARENTS, null));
  }

  @Test
  void a_child_who_comes_while_it_runs_has_a_line_and_one_who_comes_after_it_has_none() {
    var over = plan(BEGINS, TODAY.minusDays(2));

    assertThat(over.concerns(entered(TODAY.minusDays(3)))).isTrue();
    assertThat(over.concerns(entered(TODAY.minusDays(2)))).isTrue();
    assertThat(over.concerns(entered(TODAY.minusDays(1)))).isFalse();
  }

  @Test
  void who_comes_after_the_first_day_has_as_many_days_as_the_others() {
    assertThat(termsOf(BEGINS.minusDays(1))).isEqualTo(new RelocationTerms(BEGINS.plusDays(14), BEGINS.plusDays(90)));
    assertThat(termsOf(BEGINS)).isEqualTo(new RelocationTerms(BEGINS.plusDays(14), BEGINS.plusDays(90)));
    assertThat(termsOf(BEGINS.plusDays(1))).isEqualTo(new RelocationTerms(BEGINS.plusDays(15), BEGINS.plusDays(91)));
    assertThat(termsOf(TODAY)).isEqualTo(new RelocationTerms(TODAY.plusDays(14), TODAY.plusDays(90)));
    assertThat(plan.termsOf(entered(BEGINS), day -> terms(TODAY))).as("who came on the first day, whatever the parameters say now").isEqualTo(terms(BEGINS));
  }

  @Test
  void a_plan_that_has_not_begun_is_dropped_and_one_that_has_ends_yesterday() {
    var tomorrow = plan(TODAY.plusDays(1), null);
    tomorrow.end(TODAY);
    assertThat(tomorrow.droppedOn()).isEqualTo(TODAY);
    assertThat(tomorrow.isOver(TODAY)).isTrue();

    var today = plan(TODAY, null);
    today.end(TODAY);
    assertThat(today.droppedOn()).isEqualTo(TODAY);
  }

  @Test
  void a_plan_that_runs_keeps_its_first_day_and_terms_when_a_withdrawal_follows() {
    var withdrawn = new Lapse(LapseGround.SUSPENSION, "7", BEGINS, null);
    plan.follow(withdrawn, new RelocationTerms(TODAY.plusDays(300), TODAY.plusDays(400)), TODAY);

    assertThat(plan.nameBy()).isEqualTo(BEGINS.plusDays(14));
    assertThat(plan.isAbout(withdrawn, TODAY)).isTrue();
  }

  @Test
  void a_running_plan_is_not_carried_on_by_an_end_of_the_accreditation_in_two_years() {
    var expiry = new Lapse(LapseGround.EXPIRY, "A-1", TODAY.plusYears(2), null);

    assertThat(plan.isAbout(expiry, TODAY)).isFalse();
    assertThat(plan(TODAY.plusDays(1), null).isAbout(expiry, TODAY)).isTrue();
    assertThat(plan(TODAY, null).isAbout(new Lapse(LapseGround.SUSPENSION, "7", TODAY, null), TODAY)).isTrue();
  }

  @Test
  void one_that_has_not_begun_moves_with_its_lapse() {
    var expiry = plan(TODAY.plusYears(1), null);

    expiry.follow(new Lapse(LapseGround.EXPIRY, "A-2", TODAY.plusYears(3), null), new RelocationTerms(TODAY.plusYears(4), TODAY.plusYears(5)), TODAY);

    assertThat(expiry.from()).isEqualTo(TODAY.plusYears(3));
    assertThat(expiry.nameBy()).isEqualTo(TODAY.plusYears(4));
  }

  @Test
  void another_institution_must_work_lawfully_have_room_and_take_the_age() {
    var stay = entered(TODAY.minusDays(50));

    refused("children.rule.relocationInstitution", () -> name(stay, DestinationKind.INSTITUTION, null));
    refused("children.rule.relocationInstitution", () -> name(stay, DestinationKind.PARENTS, receiving(true, null, null, 10, 3, HOME)));
    refused("children.rule.receiverUnknown", () -> name(stay, DestinationKind.INSTITUTION, receiving(false, null, null, 10, 3, HOME)));
    refused("children.rule.relocationUnlawful", () -> name(stay, DestinationKind.INSTITUTION, receiving(true, UnlawfulGround.UNACCREDITED, null, 10, 3, HOME)));
    refused("children.rule.relocationUnlawful", () -> name(stay, DestinationKind.INSTITUTION, receiving(true, null, LapseGround.SUSPENSION, 10, 3, HOME)));
    refused("children.rule.relocationAge", () -> name(stay, DestinationKind.INSTITUTION, receiving(true, null, null, 10, 3, BABIES)));
    refused("children.rule.relocationFull", () -> name(stay, DestinationKind.INSTITUTION, receiving(true, null, null, 10, 10, HOME)));
    refused("children.rule.relocationFull", () -> name(stay, DestinationKind.INSTITUTION, receiving(true, null, null, 20, 12, FAMILY)));
    assertThat(name(stay, DestinationKind.INSTITUTION, receiving(true, null, null, 10, 9, HOME)).institutionId()).isEqualTo(2L);
  }

  @Test
  void another_way_out_has_to_be_described_and_a_child_who_left_needs_none() {
    refused("children.rule.relocationNote", () -> name(entered(TODAY.minusDays(50)), DestinationKind.OTHER, null));
    refused("children.rule.relocationLeft", () -> name(left(TODAY.minusDays(1)), DestinationKind.KIN, null));
  }

  @Test
  void a_suspension_to_come_can_be_worked_on_but_an_expiry_to_come_cannot() {
    var stay = entered(TODAY.minusDays(50));
    assertThat(plan(TODAY.plusDays(5), null).name(stay, new NamedDestination(DestinationKind.KIN, null, null, null), null, List.of(), STAMP).ordinal()).isEqualTo(1);
    var expiry = new RelocationPlan(1, new Lapse(LapseGround.EXPIRY, "A-1", TODAY.plusDays(5), null), new RelocationTerms(TODAY.plusDays(20), TODAY.plusDays(90)));
    refused("children.rule.relocationOver", () -> expiry.name(stay, new NamedDestination(DestinationKind.KIN, null, null, null), null, List.of(), STAMP));
  }

  private RelocationTerms termsOf(LocalDate arrival) {
    return plan.termsOf(entered(arrival), RelocationPlanTest::terms);
  }

  private static RelocationTerms terms(LocalDate from) {
    return new RelocationTerms(from.plusDays(14), from.plusDays(90));
  }

  private RelocationDestination name(Placement stay, DestinationKind kind, Receiving receiving) {
    return plan.name(stay, new NamedDestination(kind, null, " ", null), receiving, List.of(), STAMP);
  }

  private static Receiving receiving(boolean working, UnlawfulGround unlawful, LapseGround lapsed, Integer places, int taken, CategoryRules rules) {
    return new Receiving(2, "222", working, unlawful, lapsed, places, taken, rules);
  }

  private static RelocationPlan plan(LocalDate from, LocalDate to) {
    return new RelocationPlan(1, new Lapse(LapseGround.SUSPENSION, "7", from, to), terms(from));
  }

  private Placement entered(LocalDate day) {
    return new Child("C-00000-00000", Sex.FEMALE, LocalDate.of(2015, 3, 17), ParentalStatus.UNKNOWN, null, false).enter(1, MovementKind.ADMISSION, day, Ground.OTHER, COURT, STAMP);
  }

  private Placement left(LocalDate day) {
    var stay = entered(TODAY.minusDays(50));
    stay.leave(ExitKind.REUNIFY, day, "апасы", null, 30, STAMP);
    return stay;
  }

  private static void refused(String rule, ThrowingCallable attempt) {
    assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }
}
