package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.ApplicationTest.assertRefused;
import static kg.childcare.registry.accreditation.Given.NEEDS;
import static kg.childcare.registry.accreditation.Given.REGISTRAR;
import static kg.childcare.registry.accreditation.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.standards.AppliesTo;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;
import org.junit.jupiter.api.Test;

class AssessmentQuestionsTest {
  private static final AssessmentQuestions ASKED = new AssessmentQuestions("MS-1", List.of(asked("S01.01", Severity.CRITICAL), asked("S01.02", Severity.MAJOR), asked("S02.01", Severity.MINOR)), 49);

  private final Application application = complete();

  @Test
  void the_figures_follow_from_the_ratings() {
    var found = application.assess(found(Map.of("S01.01", Rating.MET, "S01.02", Rating.PARTLY_MET, "S02.01", Rating.NOT_APPLICABLE)), ASKED, REGISTRAR, TODAY);

    assertThat(found.scorePercent()).isEqualTo(75);
    assertThat(found.criticalFailed()).isZero();
    assertThat(found.standards()).isEqualTo("MS-1");
    assertThat(found.answers()).hasSize(3);
    assertThat(application.status()).isEqualTo(ApplicationStatus.SITE_ASSESSED);
  }

  @Test
  void a_critical_criterion_that_is_not_met_caps_the_result() {
    var found = application.assess(found(Map.of("S01.01", Rating.NOT_MET, "S01.02", Rating.MET, "S02.01", Rating.MET)), ASKED, REGISTRAR, TODAY);

    assertThat(found.scorePercent()).isEqualTo(49);
    assertThat(found.criticalFailed()).isOne();
  }

  @Test
  void a_critical_criterion_that_nobody_saw_or_rated_counts_as_not_met() {
    assertThat(ASKED.criticalUnmet(Map.of("S01.02", Rating.MET))).isOne();
    assertThat(ASKED.criticalUnmet(Map.of("S01.01", Rating.NOT_VERIFIED))).isOne();
    assertThat(ASKED.criticalUnmet(Map.of("S01.01", Rating.PARTLY_MET))).isZero();
    assertThat(ASKED.criticalUnmet(Map.of("S01.01", Rating.NOT_APPLICABLE))).isZero();
  }

  @Test
  void what_is_not_asked_is_not_rated_and_something_has_to_be() {
    assertRefused(() -> application.assess(found(Map.of("S99.01", Rating.MET)), ASKED, REGISTRAR, TODAY), "accreditation.rule.criterionUnknown");
    assertRefused(() -> application.assess(found(Map.of("S01.01", Rating.NOT_VERIFIED)), ASKED, REGISTRAR, TODAY), "accreditation.rule.nothingVerified");
    assertThat(application.assessments()).isEmpty();
  }

  @Test
  void when_other_standards_ask_something_else_only_what_they_ask_is_taken_over() {
    var found = application.assess(found(Map.of("S01.01", Rating.MET, "S01.02", Rating.NOT_MET)), ASKED, REGISTRAR, TODAY);
    var later = new AssessmentQuestions("MS-2", List.of(asked("S01.02", Severity.MAJOR), asked("S07.01", Severity.MAJOR)), 49);

    var takenOver = found.ratingsOf(later.criteria());

    assertThat(takenOver).containsExactly(Map.entry("S01.02", Rating.NOT_MET));
    assertThat(application.assess(found(takenOver), later, REGISTRAR, TODAY).standards()).isEqualTo("MS-2");
  }

  private static AssessedChecklist found(Map<String, Rating> ratings) {
    return new AssessedChecklist(TODAY, "First Assessor", "Second Assessor", null, ratings);
  }

  private static Application complete() {
    var application = Given.submitted("CHARTER", "FIRE");
    application.declareComplete(NEEDS, TODAY, TODAY.plusDays(30), TODAY.plusDays(60));
    return application;
  }

  private static Criterion asked(String code, Severity severity) {
    var words = Multilingual.of("С", "В", "Q");
    return new Criterion(1, code, code.substring(0, 3), words, words, words, List.of(), severity, false, AppliesTo.parse("all"), null, null);
  }
}
