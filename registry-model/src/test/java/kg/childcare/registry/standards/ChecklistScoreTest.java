package kg.childcare.registry.standards;

import static kg.childcare.registry.standards.Rating.MET;
import static kg.childcare.registry.standards.Rating.NOT_APPLICABLE;
import static kg.childcare.registry.standards.Rating.NOT_MET;
import static kg.childcare.registry.standards.Rating.NOT_VERIFIED;
import static kg.childcare.registry.standards.Rating.PARTLY_MET;
import static kg.childcare.registry.standards.Severity.CRITICAL;
import static kg.childcare.registry.standards.Severity.MAJOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistScoreTest {
  private static final int CAP = 49;

  @Test
  void met_counts_whole_partly_met_half() {
    assertThat(score(rated("S01", MAJOR, MET), rated("S01", MAJOR, PARTLY_MET)).percent()).isEqualTo(75);
  }

  @Test
  void what_does_not_apply_or_was_not_seen_is_left_out_but_told() {
    var score = score(rated("S01", MAJOR, MET), rated("S01", MAJOR, NOT_APPLICABLE), rated("S01", CRITICAL, NOT_VERIFIED));

    assertThat(score.percent()).isEqualTo(100);
    assertThat(score.notVerified()).isEqualTo(1);
  }

  @Test
  void each_section_has_its_own_percentage() {
    var score = score(rated("S01", MAJOR, MET), rated("S02", MAJOR, NOT_MET), rated("S03", MAJOR, NOT_APPLICABLE));

    assertThat(score.sections()).containsEntry("S01", 100).containsEntry("S02", 0).containsEntry("S03", null);
    assertThat(score.percent()).isEqualTo(50);
  }

  @Test
  void one_critical_failure_caps_the_result_whatever_the_percentage() {
    var score = score(rated("S01", CRITICAL, NOT_MET), rated("S01", MAJOR, MET), rated("S01", MAJOR, MET), rated("S01", MAJOR, MET));

    assertThat(score.percent()).isEqualTo(75);
    assertThat(score.result()).isEqualTo(CAP);
    assertThat(score.isCapped()).isTrue();
    assertThat(score.criticalFailures()).isEqualTo(1);
  }

  @Test
  void the_cap_never_lifts_a_result_and_partly_met_does_not_cap() {
    assertThat(score(rated("S01", CRITICAL, NOT_MET), rated("S01", MAJOR, NOT_MET)).result()).isZero();
    assertThat(score(rated("S01", CRITICAL, PARTLY_MET), rated("S01", MAJOR, MET)).result()).isEqualTo(75);
  }

  @Test
  void without_an_answer_there_is_no_result() {
    assertThat(score(rated("S01", MAJOR, NOT_VERIFIED)).result()).isNull();
    assertThat(score().percent()).isNull();
  }

  private static ChecklistScore score(RatedCriterion... answers) {
    return ChecklistScore.of(List.of(answers), CAP);
  }

  private static RatedCriterion rated(String section, Severity severity, Rating rating) {
    return new RatedCriterion(section, severity, rating);
  }
}
