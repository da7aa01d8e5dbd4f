package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class SealedVisitTest {
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
  private static final byte[] SEALED = {1};

  private final VisitPlan plan = new VisitPlan(
      new DrawInputs(LocalDate.of(2026, 1, 1), LAST, new DrawRules(1, 0, 0, 0, 12, 0), List.of(new Candidate("1", 1, null))), "planner", Instant.EPOCH);
  private final SealedVisit visit = new SealedVisit(plan);

  @Test
  void the_seed_stays_sealed_through_the_last_day_of_the_period() {
    plan.drawn(SEALED, "digest", Instant.EPOCH);

    assertThatThrownBy(() -> plan.open("seed", LAST)).isInstanceOf(RuleViolation.class).hasMessageContaining("seedStaysSealed");
    plan.open("seed", LAST.plusDays(1));
    assertThat(plan.state()).isEqualTo(PlanState.OPENED);
  }

  @Test
  void a_plan_is_drawn_once() {
    plan.drawn(SEALED, "digest", Instant.EPOCH);

    assertThatThrownBy(() -> plan.drawn(SEALED, "other", Instant.EPOCH)).isInstanceOf(RuleViolation.class).hasMessageContaining("planStep");
    assertThat(plan.outcomeDigest()).isEqualTo("digest");
  }

  @Test
  void a_visit_is_released_only_with_a_team() {
    assertThatThrownBy(visit::release).isInstanceOf(RuleViolation.class).hasMessageContaining("visitStep");
    visit.assign(SEALED);
    visit.release();
    assertThat(visit.state()).isEqualTo(SealedState.RELEASED);
  }

  @Test
  void a_team_cannot_change_after_the_release() {
    visit.assign(SEALED);
    visit.release();

    assertThatThrownBy(() -> visit.assign(SEALED)).isInstanceOf(RuleViolation.class);
  }

  @Test
  void nobody_arrives_twice() {
    visit.assign(SEALED);
    visit.release();
    visit.arrived(5);

    assertThatThrownBy(() -> visit.arrived(6)).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> visit.cancel(SEALED)).isInstanceOf(RuleViolation.class);
  }
}
