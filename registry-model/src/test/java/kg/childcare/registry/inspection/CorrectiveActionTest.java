package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;
import org.junit.jupiter.api.Test;

class CorrectiveActionTest {
  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

  private final CorrectiveAction action = action();

  @Test
  void a_claim_needs_words_and_a_proof() {
    assertThatThrownBy(() -> action.claim(" ", 5L, "clerk", NOW)).isInstanceOf(RuleViolation.class).hasMessageContaining("claimWithoutWords");
    assertThatThrownBy(() -> action.claim("Done", null, "clerk", NOW)).isInstanceOf(RuleViolation.class).hasMessageContaining("claimWithoutProof");
    assertThat(action.steps()).isEmpty();
  }

  @Test
  void only_another_person_verifies() {
    action.claim("Done", 5L, "clerk", NOW);

    assertThatThrownBy(() -> action.verify("Seen", "clerk", NOW, DUE)).isInstanceOf(RuleViolation.class).hasMessageContaining("secondPersonNeeded");
    action.verify("Seen on site", "inspector", NOW, DUE);
    assertThat(action.status()).isEqualTo(ActionStatus.VERIFIED);
  }

  @Test
  void a_rejected_claim_opens_it_again_and_keeps_its_history_and_due_day() {
    action.claim("Done", 5L, "clerk", NOW);
    action.reject("The stairs are still broken", "inspector", NOW);

    assertThat(action.status()).isEqualTo(ActionStatus.OPEN);
    assertThat(action.due()).isEqualTo(DUE);
    assertThat(action.steps()).extracting(ActionStep::deed).containsExactly(ActionDeed.CLAIM, ActionDeed.REJECTION);
  }

  @Test
  void it_is_late_from_the_day_after_the_due_day_and_a_claim_does_not_stop_the_clock() {
    action.claim("Done", 5L, "clerk", NOW);

    assertThat(action.daysLate(DUE)).isZero();
    assertThat(action.daysLate(DUE.plusDays(1))).isEqualTo(1);
  }

  @Test
  void a_verified_correction_is_never_late() {
    action.verify("Seen on a later visit", "inspector", NOW, DUE);

    assertThat(action.daysLate(DUE.plusDays(100))).isZero();
  }

  @Test
  void escalation_follows_from_the_days() {
    assertThat(Escalation.of(0, 15, 30, 60)).isEqualTo(Escalation.NONE);
    assertThat(Escalation.of(1, 15, 30, 60)).isEqualTo(Escalation.REMINDER);
    assertThat(Escalation.of(15, 15, 30, 60)).isEqualTo(Escalation.WARNING);
    assertThat(Escalation.of(30, 15, 30, 60)).isEqualTo(Escalation.SUSPENSION_PROPOSAL);
    assertThat(Escalation.of(60, 15, 30, 60)).isEqualTo(Escalation.PROSECUTOR);
  }

  private static CorrectiveAction action() {
    var arrival = new Arrival(NOW, NOW, null, null, true);
    var inspection = Inspection.begin(new VisitedPlace(7, "CH_HOME", "draft-1", null), new Team(List.of(1L, 2L)), arrival, NOW, 15);
    inspection.submit(new CompletedVisit(true, 0, List.of(), List.of(Shortcoming.ofCriterion("S01.01", Rating.NOT_MET, Severity.MAJOR, "Seen", false))), NOW);
    return inspection.issueAct("A-1", new ActSigning(Language.KY, null), NOW, severity -> DUE, DUE).get(0);
  }
}
