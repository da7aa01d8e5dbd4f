package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.Given.NEEDS;
import static kg.childcare.registry.accreditation.Given.NOW;
import static kg.childcare.registry.accreditation.Given.REGISTRAR;
import static kg.childcare.registry.accreditation.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ApplicationTest {
  @Test
  void missing_papers_are_told_one_by_one() {
    var application = Given.submitted("CHARTER");

    assertThat(application.missing(NEEDS)).extracting(DocumentNeed::code).containsExactly("FIRE");
    assertRefused(() -> application.declareComplete(NEEDS, TODAY, TODAY, TODAY), "accreditation.rule.documentsMissing");
    assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
  }

  @Test
  void an_incomplete_application_comes_back_and_is_handed_in_again() {
    var application = Given.submitted("CHARTER");

    application.returnIncomplete("The fire conclusion is missing");
    application.attach(Given.paper("FIRE"), REGISTRAR, NOW);
    application.submit(TODAY.plusDays(3), TODAY.plusDays(10));
    application.declareComplete(NEEDS, TODAY.plusDays(4), TODAY.plusDays(34), TODAY.plusDays(64));

    assertThat(application.status()).isEqualTo(ApplicationStatus.COMPLETE);
    assertThat(application.decisionDue()).isEqualTo(TODAY.plusDays(64));
  }

  @Test
  void nothing_is_returned_without_a_reason() {
    assertRefused(() -> Given.submitted("CHARTER").returnIncomplete(" "), "accreditation.rule.reasonMissing");
  }

  @Test
  void papers_are_closed_while_somebody_checks_them() {
    assertRefused(() -> Given.submitted("CHARTER").attach(Given.paper("FIRE"), REGISTRAR, NOW), "accreditation.rule.documentsClosed");
  }

  @Test
  void a_draft_without_papers_cannot_be_handed_in() {
    assertRefused(() -> Given.draft().submit(TODAY, TODAY), "accreditation.rule.noDocuments");
  }

  @Test
  void more_places_than_the_category_allows_are_refused() {
    var wanted = new NewApplication("1234567", "FAM_HOME", "41702000000000", "Nur 1", 13, null, null);

    assertRefused(() -> new Application(7, 1, wanted, 12, false, null, REGISTRAR, TODAY), "accreditation.rule.capacityAboveCap");
  }

  @Test
  void an_assessment_needs_two_different_people_and_a_day_that_has_come() {
    var application = Given.submitted("CHARTER", "FIRE");
    application.declareComplete(NEEDS, TODAY, TODAY, TODAY);

    assertRefused(() -> application.assess(new CompletedAssessment(TODAY, 80, 0, "Asan", "asan ", null), REGISTRAR, TODAY), "accreditation.rule.twoAssessors");
    assertRefused(() -> application.assess(new CompletedAssessment(TODAY.plusDays(1), 80, 0, "A", "B", null), REGISTRAR, TODAY), "accreditation.rule.assessmentInFuture");
    assertThatThrownBy(() -> application.assess(new CompletedAssessment(TODAY.plusDays(1), 80, 0, "A", "a", null), REGISTRAR, TODAY))
        .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.breaches()).extracting(Breach::field).containsExactly("visitedOn", "secondAssessor"));
    assertRefused(() -> application.assess(new CompletedAssessment(TODAY.minusDays(1), 80, 0, "A", "B", null), REGISTRAR, TODAY), "accreditation.rule.assessmentBeforeApplication");
    assertThat(application.assessment()).isEmpty();
  }

  @Test
  void a_second_assessment_takes_the_place_of_the_first() {
    var application = Given.assessed(2);

    application.assess(Given.assessment(0), REGISTRAR, TODAY);

    assertThat(application.assessment().orElseThrow().criticalFailed()).isZero();
  }

  @Test
  void a_decided_application_cannot_be_withdrawn() {
    var decision = Given.decided(Given.accredit(), Vote.FOR, java.util.List.of(), TODAY);

    assertRefused(() -> decision.item().application().withdraw("no more"), "accreditation.rule.step");
  }

  static void assertRefused(ThrowingCallable call, String rule) {
    assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }
}
