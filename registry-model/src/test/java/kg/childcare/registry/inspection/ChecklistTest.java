package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.standards.Rating;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  private static final Instant NOON = Instant.parse("2026-03-02T06:00:00Z");
  private static final Set<String> CODES = Set.of("S01.01", "S01.02");

  private final Checklist checklist = new Checklist(1, List.of());

  @Test
  void the_same_answer_sent_twice_is_kept_once() {
    var answer = answer("tablet", Rating.MET, 0);

    assertThat(checklist.take(answer, "inspector", CODES)).isPresent();
    assertThat(checklist.take(answer, "inspector", CODES)).isEmpty();
  }

  @Test
  void a_device_may_change_its_mind() {
    take("tablet", Rating.MET, 0);
    take("tablet", Rating.NOT_MET, 60);

    assertThat(checklist.unsettled()).isEmpty();
    assertThat(checklist.answerTo("S01.01").orElseThrow().rating()).isEqualTo(Rating.NOT_MET);
  }

  @Test
  void an_older_answer_of_the_same_device_that_comes_late_does_not_win() {
    take("tablet", Rating.NOT_MET, 60);
    take("tablet", Rating.MET, 0);

    assertThat(checklist.answerTo("S01.01").orElseThrow().rating()).isEqualTo(Rating.NOT_MET);
  }

  @Test
  void two_devices_that_differ_are_both_kept_until_somebody_settles() {
    take("tablet", Rating.MET, 0);
    var right = take("phone", Rating.NOT_MET, 10);
    assertThat(checklist.unsettled()).containsExactly("S01.01");
    assertThat(checklist.standing("S01.01")).hasSize(2);

    checklist.settle(right.answerId());

    assertThat(checklist.unsettled()).isEmpty();
    assertThat(checklist.answerTo("S01.01").orElseThrow().rating()).isEqualTo(Rating.NOT_MET);
  }

  @Test
  void two_devices_that_agree_need_nobody() {
    take("tablet", Rating.MET, 0);
    take("phone", Rating.MET, 10);

    assertThat(checklist.unsettled()).isEmpty();
  }

  @Test
  void a_failure_needs_evidence() {
    var bare = new AnswerGiven(UUID.randomUUID(), "S01.01", Rating.PARTLY_MET, " ", "tablet", NOON);

    assertThatThrownBy(() -> checklist.take(bare, "inspector", CODES)).isInstanceOf(RuleViolation.class).hasMessageContaining("evidenceMissing");
  }

  @Test
  void an_unknown_criterion_is_refused() {
    var unknown = new AnswerGiven(UUID.randomUUID(), "S99.99", Rating.MET, null, "tablet", NOON);

    assertThatThrownBy(() -> checklist.take(unknown, "inspector", CODES)).isInstanceOf(RuleViolation.class).hasMessageContaining("criterionUnknown");
  }

  @Test
  void what_nobody_answered_is_counted() {
    take("tablet", Rating.NOT_VERIFIED, 0);

    assertThat(checklist.unanswered(CODES)).isEqualTo(1);
  }

  private ChecklistAnswer take(String device, Rating rating, int secondsLater) {
    return checklist.take(answer(device, rating, secondsLater), "inspector", CODES).orElseThrow();
  }

  private static AnswerGiven answer(String device, Rating rating, int secondsLater) {
    return new AnswerGiven(UUID.randomUUID(), "S01.01", rating, "Seen", device, NOON.plusSeconds(secondsLater));
  }
}
