package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChildTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Stamp STAMP = new Stamp(TODAY, Instant.parse("2026-11-21T06:00:00Z"), "clerk");
  private static final Basis COURT = new Basis(BasisKind.COURT_DECISION, "12/26", "Сокулук району", TODAY.minusDays(30), null);
  private static final long HERE = 1;
  private static final long THERE = 2;

  private final Child child = new Child("C-00000-00000", Sex.FEMALE, LocalDate.of(2015, 3, 17), ParentalStatus.UNKNOWN, null, false);

  @Test
  void the_day_of_birth_is_not_kept_in_clear() {
    assertThat(child.birthMonth()).isEqualTo(LocalDate.of(2015, 3, 1));
  }

  @Test
  void a_child_on_one_roll_cannot_enter_another() {
    enter(TODAY.minusDays(10));

    refused("children.rule.onRoll", () -> child.enter(THERE, MovementKind.ADMISSION, TODAY, Ground.OTHER, COURT, STAMP));
  }

  @Test
  void a_child_may_enter_elsewhere_on_the_day_it_left() {
    enter(TODAY.minusDays(10)).leave(ExitKind.REUNIFY, TODAY, "апасы", null, 30, STAMP);

    var second = child.enter(THERE, MovementKind.ADMISSION, TODAY, Ground.OTHER, COURT, STAMP);

    assertThat(second.occupies(TODAY)).isTrue();
    assertThat(child.placements().get(0).occupies(TODAY)).isFalse();
  }

  @Test
  void a_child_may_not_enter_before_an_earlier_stay_ended() {
    enter(TODAY.minusDays(10)).leave(ExitKind.REUNIFY, TODAY.minusDays(2), "апасы", null, 30, STAMP);

    refused("children.rule.onRoll", () -> child.enter(THERE, MovementKind.ADMISSION, TODAY.minusDays(3), Ground.OTHER, COURT, STAMP));
  }

  @Test
  void nothing_is_recorded_for_tomorrow() {
    refused("children.rule.future", () -> enter(TODAY.plusDays(1)));
  }

  @Test
  void a_court_decision_needs_its_court() {
    var nameless = new Basis(BasisKind.COURT_DECISION, "12/26", " ", TODAY, null);

    refused("children.rule.basisCourt", () -> child.enter(HERE, MovementKind.ADMISSION, TODAY, Ground.OTHER, nameless, STAMP));
  }

  @Test
  void a_child_without_any_paper_is_taken_all_the_same() {
    var placement = child.enter(HERE, MovementKind.ADMISSION, TODAY, Ground.STREET, Basis.NOTHING, STAMP);

    assertThat(placement.basisKind()).isEqualTo(BasisKind.NONE);
  }

  @Test
  void the_court_decision_replaces_the_emergency_act_and_both_are_kept() {
    var act = new Basis(BasisKind.EMERGENCY_ACT, "7", null, TODAY.minusDays(9), null);
    var placement = child.enter(HERE, MovementKind.ADMISSION, TODAY.minusDays(9), Ground.ABUSE, act, STAMP);

    placement.standOn(COURT, TODAY, STAMP);

    assertThat(placement.basisKind()).isEqualTo(BasisKind.COURT_DECISION);
    assertThat(placement.movements()).extracting(Movement::kind).containsExactly(MovementKind.ADMISSION, MovementKind.BASIS);
  }

  @Test
  void an_absent_child_stays_on_the_roll_until_it_returns() {
    var placement = enter(TODAY.minusDays(10));

    placement.goAway(MovementKind.HOSPITAL, TODAY.minusDays(5), TODAY, null, STAMP);
    assertThat(placement.occupies(TODAY)).isTrue();
    assertThat(placement.absence()).isPresent();
    placement.comeBack(TODAY.minusDays(1), null, STAMP);

    assertThat(placement.absence()).isEmpty();
  }

  @Test
  void leave_needs_the_day_of_return_and_a_runaway_does_not() {
    var placement = enter(TODAY.minusDays(10));

    refused("children.rule.expectedBackMissing", () -> placement.goAway(MovementKind.LEAVE, TODAY, null, null, STAMP));
    placement.goAway(MovementKind.RUNAWAY, TODAY, null, null, STAMP);

    assertThat(placement.absence()).map(Movement::kind).contains(MovementKind.RUNAWAY);
  }

  @Test
  void a_movement_cannot_lie_before_the_one_before_it() {
    var placement = enter(TODAY.minusDays(10));
    placement.goAway(MovementKind.CAMP, TODAY.minusDays(5), TODAY, null, STAMP);

    refused("children.rule.beforeLastMovement", () -> placement.comeBack(TODAY.minusDays(6), null, STAMP));
  }

  @Test
  void a_runaway_is_struck_off_on_the_last_day_of_the_term_and_not_before() {
    var placement = enter(TODAY.minusDays(60));
    placement.goAway(MovementKind.RUNAWAY, TODAY.minusDays(30), null, null, STAMP);

    refused("children.rule.strikeOff", () -> placement.leave(ExitKind.STRUCK_OFF, TODAY.minusDays(1), null, "буйрук 4", 30, STAMP));
    placement.leave(ExitKind.STRUCK_OFF, TODAY, null, "буйрук 4", 30, STAMP);

    assertThat(placement.isOpen()).isFalse();
  }

  @Test
  void a_child_found_again_after_it_was_lost_leaves_a_gap() {
    enter(TODAY.minusDays(60)).leave(ExitKind.UNKNOWN, TODAY.minusDays(10), null, null, 30, STAMP);

    assertThat(child.wasLostBefore(enter(TODAY))).isTrue();
  }

  @Test
  void a_child_that_comes_back_from_its_family_leaves_no_gap() {
    enter(TODAY.minusDays(60)).leave(ExitKind.REUNIFY, TODAY.minusDays(10), "апасы", null, 30, STAMP);

    assertThat(child.wasLostBefore(enter(TODAY))).isFalse();
  }

  @Test
  void an_exit_says_where_to() {
    var placement = enter(TODAY.minusDays(10));

    refused("children.rule.destinationMissing", () -> placement.leave(ExitKind.KIN, TODAY, "", null, 30, STAMP));
    refused("children.rule.exitPaper", () -> placement.leave(ExitKind.ADOPT_NAT, TODAY, "Бишкек", null, 30, STAMP));
    refused("children.rule.exitKind", () -> placement.leave(ExitKind.TRANSFER, TODAY, "башка", null, 30, STAMP));
    refused("children.rule.ageOut", () -> placement.leave(ExitKind.AGE_OUT, TODAY, "Бишкек", null, 30, STAMP));
  }

  private Placement enter(LocalDate day) {
    return child.enter(HERE, MovementKind.ADMISSION, day, Ground.POVERTY, COURT, STAMP);
  }

  private static void refused(String rule, ThrowingCallable attempt) {
    assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
