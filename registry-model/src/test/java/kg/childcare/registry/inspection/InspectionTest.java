package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InspectionTest {
  private static final Instant GATE = Instant.parse("2026-03-02T04:00:00Z");
  private static final Instant LATER = GATE.plusSeconds(36_000);
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Function<Severity, LocalDate> DUE = severity -> MONDAY.plusDays(severity == Severity.CRITICAL ? 1 : 30);

  private final Inspection inspection = begin(GATE.plusSeconds(600));

  @Test
  void a_delay_as_long_as_tolerated_is_no_obstruction() {
    assertThat(begin(GATE.plusSeconds(15 * 60)).gate().obstructed()).isFalse();
  }

  @Test
  void one_minute_more_is_obstruction_and_a_finding() {
    var late = begin(GATE.plusSeconds(16 * 60));

    assertThat(late.gate().obstructed()).isTrue();
    assertThat(late.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.origin()).isEqualTo(FindingOrigin.GATE_DELAY);
      assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
    });
  }

  @Test
  void a_refused_entry_is_a_critical_finding_and_may_end_in_an_act() {
    var refused = Inspection.begin(place(), team(), new Arrival(GATE, null, "Guard", "No director here", true), LATER, 15);

    assertThat(refused.status()).isEqualTo(InspectionStatus.ENTRY_REFUSED);
    assertThat(refused.findings()).singleElement().extracting(Finding::severity).isEqualTo(Severity.CRITICAL);
    refused.issueAct("1", signing(null), LATER, DUE, MONDAY);
    assertThat(refused.status()).isEqualTo(InspectionStatus.ACT_ISSUED);
  }

  @Test
  void a_team_let_in_after_a_refusal_goes_on_and_the_refusal_stays() {
    var refused = Inspection.begin(place(), team(), new Arrival(GATE, null, "Guard", "No director here", true), LATER, 15);

    refused.letIn(GATE.plusSeconds(7200), LATER);

    assertThat(refused.status()).isEqualTo(InspectionStatus.ARRIVED);
    assertThat(refused.gate().obstructed()).isTrue();
    assertThat(refused.findings()).hasSize(1);
  }

  @Test
  void a_refusal_needs_the_person_and_the_words() {
    refuses("inspection.rule.refusalNeedsPerson", () -> Inspection.begin(place(), team(), new Arrival(GATE, null, null, "x", true), LATER, 15));
    refuses("inspection.rule.refusalNeedsReason", () -> Inspection.begin(place(), team(), new Arrival(GATE, null, "Guard", null, true), LATER, 15));
  }

  @Test
  void nobody_arrives_in_the_future_or_enters_before_arriving() {
    refuses("inspection.rule.arrivalInFuture", () -> Inspection.begin(place(), team(), arrival(GATE), GATE.minusSeconds(1), 15));
    refuses("inspection.rule.enteredBeforeArrival", () -> begin(GATE.minusSeconds(1)));
  }

  @Test
  void a_team_that_does_not_declare_to_be_free_of_interest_stays_outside() {
    refuses("inspection.rule.conflictNotDeclared", () -> Inspection.begin(place(), team(), new Arrival(GATE, GATE, null, null, false), LATER, 15));
  }

  @Test
  void the_visit_day_is_the_day_in_Bishkek() {
    var night = Instant.parse("2026-03-01T19:30:00Z");

    assertThat(Inspection.begin(place(), team(), new Arrival(night, night, null, null, true), LATER, 15).visitDate()).isEqualTo(MONDAY);
  }

  @Test
  void a_checklist_with_gaps_or_without_a_count_or_with_two_truths_is_refused() {
    refuses("inspection.rule.headCountMissing", () -> inspection.submit(new CompletedVisit(false, 0, List.of(), List.of()), LATER));
    refuses("inspection.rule.checklistIncomplete", () -> inspection.submit(new CompletedVisit(true, 1, List.of(), List.of()), LATER));
    refuses("inspection.rule.answersDiffer", () -> inspection.submit(new CompletedVisit(true, 0, List.of("S01.01"), List.of()), LATER));
    assertThat(inspection.status()).isEqualTo(InspectionStatus.ARRIVED);
  }

  @Test
  void submitting_twice_changes_nothing() {
    inspection.submit(failing(Severity.MAJOR), LATER);
    inspection.submit(failing(Severity.MAJOR), LATER);

    assertThat(inspection.findings()).hasSize(1);
  }

  @Test
  void the_act_sets_the_due_day_by_severity_and_opens_a_correction_per_finding() {
    inspection.submit(failing(Severity.CRITICAL, Severity.MINOR), LATER);

    var actions = inspection.issueAct("A-1", signing("Director"), LATER, DUE, MONDAY.plusDays(7));

    assertThat(actions).extracting(CorrectiveAction::due).containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(30));
    assertThat(inspection.act().signedBy()).isEqualTo("Director");
  }

  @Test
  void no_act_before_the_checklist() {
    refuses("inspection.rule.step", () -> inspection.issueAct("A-1", signing(null), LATER, DUE, MONDAY));
  }

  @Test
  void an_empty_signature_means_refused_to_sign() {
    assertThat(signing("  ").signedBy()).isNull();
  }

  @Test
  void the_institution_answers_once_and_only_after_the_act() {
    refuses("inspection.rule.step", () -> inspection.respond("No", "clerk", LATER));
    issued();
    refuses("inspection.rule.commentMissing", () -> inspection.respond(" ", "clerk", LATER));
    inspection.respond("We disagree with 1.", "clerk", LATER);
    refuses("inspection.rule.step", () -> inspection.respond("Again", "clerk", LATER));
  }

  @Test
  void a_visit_closes_only_when_nothing_is_left_to_put_right() {
    issued();
    refuses("inspection.rule.correctionsOpen", () -> inspection.close(1, MONDAY));
    inspection.close(0, MONDAY);
    assertThat(inspection.status()).isEqualTo(InspectionStatus.CLOSED);
  }

  @Test
  void days_without_an_act_count_until_it_is_issued() {
    assertThat(inspection.daysWithoutAct(MONDAY.plusDays(6))).isEqualTo(6);
    issued();
    assertThat(inspection.daysWithoutAct(MONDAY.plusDays(6))).isZero();
  }

  @Test
  void the_institution_may_know_only_from_the_act_on() {
    assertThat(InspectionStatus.values()).filteredOn(InspectionStatus::actIssued)
        .containsExactly(InspectionStatus.ACT_ISSUED, InspectionStatus.RESPONDED, InspectionStatus.CLOSED);
  }

  private void issued() {
    inspection.submit(failing(Severity.MAJOR), LATER);
    inspection.issueAct("A-1", signing(null), LATER, DUE, MONDAY.plusDays(7));
  }

  private static void refuses(String rule, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }

  private static Inspection begin(Instant entered) {
    return Inspection.begin(place(), team(), arrival(entered), LATER, 15);
  }

  private static Arrival arrival(Instant entered) {
    return new Arrival(GATE, entered, null, null, true);
  }

  private static VisitedPlace place() {
    return new VisitedPlace(7, "CH_HOME", "draft-1", null);
  }

  private static Team team() {
    return new Team(List.of(1L, 2L));
  }

  private static ActSigning signing(String by) {
    return new ActSigning(Language.KY, by);
  }

  private static CompletedVisit failing(Severity... severities) {
    return new CompletedVisit(true, 0, List.of(), java.util.Arrays.stream(severities)
        .map(severity -> Shortcoming.ofCriterion("S01.01", Rating.NOT_MET, severity, "Seen", false)).toList());
  }
}
