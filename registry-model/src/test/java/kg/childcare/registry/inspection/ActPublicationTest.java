package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ActPublicationTest {
  private static final Instant GATE = Instant.parse("2026-03-02T04:00:00Z");
  private static final Instant LATER = GATE.plusSeconds(36_000);
  private static final LocalDate COMMENT_DUE = LocalDate.of(2026, 3, 9);
  private static final Instant AFTER_THE_DAYS = Instant.parse("2026-03-09T18:30:00Z"); // the 10th in Bishkek
  private static final Publisher PLANNER = new Publisher(99, "planner");
  private static final KnownNames NAMES = new KnownNames(Arrays.asList("Үлгү Инспекторова (аял)", "Guard Sample", null));

  private final Inspection visit = issued();

  @Test
  void an_act_is_not_published_while_the_institution_may_still_comment() {
    refuses("inspection.rule.actNotFinal", () -> publish(PublicWords.NONE, Instant.parse("2026-03-09T17:30:00Z")));

    assertThat(publish(PublicWords.NONE, AFTER_THE_DAYS).isPublished()).isTrue();
  }

  @Test
  void once_the_institution_has_commented_or_all_is_put_right_it_is_published_at_once() {
    var closed = issued();
    closed.close(0, LocalDate.of(2026, 3, 3));
    visit.respond("We disagree.", "clerk", LATER);

    assertThat(publish(PublicWords.NONE, LATER).edition()).isEqualTo(1);
    assertThat(ActPublication.of(closed, null, null, PublicWords.NONE, NAMES, false, PLANNER, LATER).isPublished()).isTrue();
  }

  @Test
  void nothing_of_the_free_words_is_published_that_nobody_released() {
    var published = publish(PublicWords.NONE, AFTER_THE_DAYS);

    assertThat(published.words()).isEmpty();
    assertThat(published.comment()).isNull();
  }

  @Test
  void released_words_stand_beside_their_finding() {
    var published = publish(words(2, " The fire door was locked. "), AFTER_THE_DAYS);

    assertThat(published.words()).containsExactly(java.util.Map.entry(2, "The fire door was locked."));
  }

  @Test
  void words_that_name_a_person_of_the_papers_are_refused_in_any_case_of_grammar() {
    refuses("inspection.rule.nameInWords", () -> publish(words(1, "Муну Инспекторованын өзү көрдү."), AFTER_THE_DAYS));
    refuses("inspection.rule.nameInWords", () -> publish(words(1, "GUARD SAMPLE said no."), AFTER_THE_DAYS));
    assertThat(publish(words(1, "The guard said no (үлгү)."), AFTER_THE_DAYS).words()).hasSize(1);
  }

  @Test
  void words_with_a_number_as_long_as_a_persons_are_refused() {
    refuses("inspection.rule.numberInWords", () -> publish(words(1, "Child 21203 2008 00123 was absent."), AFTER_THE_DAYS));
    refuses("inspection.rule.numberInWords", () -> publish(words(1, "Call 0555 12-34-56."), AFTER_THE_DAYS));
    assertThat(publish(words(1, "12 beds for 14 children on 02.03.2026."), AFTER_THE_DAYS).words()).hasSize(1);
  }

  @Test
  void a_sheltered_place_is_published_without_any_free_words() {
    refuses("inspection.rule.shelterWithoutWords", () -> ActPublication.of(visit, null, 80, words(1, "By the river."), NAMES, true, PLANNER, AFTER_THE_DAYS));

    assertThat(ActPublication.of(visit, null, 80, PublicWords.NONE, NAMES, true, PLANNER, AFTER_THE_DAYS).isPublished()).isTrue();
  }

  @Test
  void words_need_a_finding_and_a_comment_needs_a_comment() {
    refuses("inspection.rule.findingUnknown", () -> publish(words(3, "None."), AFTER_THE_DAYS));
    refuses("inspection.rule.findingTwice", () -> publish(new PublicWords(List.of(new PublicWords.Line(1, "a"), new PublicWords.Line(1, "b")), null), AFTER_THE_DAYS));
    refuses("inspection.rule.noCommentToRelease", () -> publish(new PublicWords(List.of(), "They agree."), AFTER_THE_DAYS));
  }

  @Test
  void nobody_of_the_team_publishes_its_own_act() {
    refuses("inspection.rule.publisherOfTeam", () -> ActPublication.of(visit, null, 80, PublicWords.NONE, NAMES, false, new Publisher(1, "inspector"), AFTER_THE_DAYS));
  }

  @Test
  void a_new_edition_replaces_the_one_before() {
    var first = publish(PublicWords.NONE, AFTER_THE_DAYS);
    var second = ActPublication.of(visit, first, 80, PublicWords.NONE, NAMES, false, PLANNER, AFTER_THE_DAYS.plusSeconds(60));

    assertThat(first.state()).isEqualTo(PublicationState.REPLACED);
    assertThat(second.edition()).isEqualTo(2);
    refuses("inspection.rule.publicationStep", () -> first.withdraw("Late", "planner", LATER));
  }

  @Test
  void a_withdrawn_publication_needs_a_reason_and_does_not_come_back() {
    var published = publish(PublicWords.NONE, AFTER_THE_DAYS);

    refuses("inspection.rule.reasonMissing", () -> published.withdraw(" ", "planner", LATER));
    published.withdraw("A child could be recognised.", "planner", LATER);
    assertThat(published.isPublished()).isFalse();
    refuses("inspection.rule.publicationStep", () -> published.withdraw("Again", "planner", LATER));
    assertThat(ActPublication.of(visit, published, 80, PublicWords.NONE, NAMES, false, PLANNER, AFTER_THE_DAYS).edition()).isEqualTo(2);
    assertThat(published.state()).isEqualTo(PublicationState.WITHDRAWN);
  }

  private ActPublication publish(PublicWords released, Instant now) {
    return ActPublication.of(visit, null, 80, released, NAMES, false, PLANNER, now);
  }

  private static PublicWords words(int finding, String text) {
    return new PublicWords(List.of(new PublicWords.Line(finding, text)), null);
  }

  private static void refuses(String rule, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }

  private static Inspection issued() {
    var visit = Inspection.begin(new VisitedPlace(7, "CH_HOME", "draft-1", null), new Team(List.of(1L, 2L)), new Arrival(GATE, GATE, null, null, true), LATER, 15);
    visit.submit(new CompletedVisit(true, 0, List.of(), List.of(
        Shortcoming.ofCriterion("S01.01", Rating.NOT_MET, Severity.MAJOR, "Seen", false), Shortcoming.ofCriterion("S01.02", Rating.NOT_MET, Severity.MINOR, "Seen", false))), LATER);
    visit.issueAct("A-1", new ActSigning(Language.KY, null), LATER, severity -> COMMENT_DUE, COMMENT_DUE);
    return visit;
  }
}
