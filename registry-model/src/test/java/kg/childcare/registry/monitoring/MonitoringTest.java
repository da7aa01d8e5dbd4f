package kg.childcare.registry.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MonitoringTest {
  private static final LocalDate CENTRE_BEGAN = LocalDate.of(2012, 7, 12);
  private static final LocalDate HAND_OVER = LocalDate.of(2025, 10, 3);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

  private final Mandate centre = Mandate.first(name("Centre"), name("Law No. 104"), CENTRE_BEGAN);
  private final Mandate mandate = centre.handOver(name("Akyikatchy"), name("Law of 2025"), HAND_OVER);

  @Test
  void the_mandate_changes_hands_at_midnight() {
    var lastDay = HAND_OVER.minusDays(1);

    assertThat(centre.inForce(lastDay)).isTrue();
    assertThat(mandate.inForce(lastDay)).isFalse();
    assertThat(centre.inForce(HAND_OVER)).isFalse();
    assertThat(mandate.inForce(HAND_OVER)).isTrue();
  }

  @Test
  void a_mandate_that_ended_cannot_be_handed_over_again() {
    refused("monitoring.rule.mandateEnded", () -> centre.handOver(name("Third"), name("Act"), TODAY));
    refused("monitoring.rule.handOverTooEarly", () -> mandate.handOver(name("Third"), name("Act"), HAND_OVER));
  }

  @Test
  void a_seat_is_worth_nothing_after_the_mandate() {
    var seat = new MonitorSeat(centre, "monitor", "monitor", NOW);

    assertThat(seat.inForce(HAND_OVER.minusDays(1))).isTrue();
    assertThat(seat.inForce(HAND_OVER)).isFalse();
  }

  @Test
  void each_finding_of_the_act_needs_an_opinion() {
    refused("monitoring.rule.opinionMissing", () -> review().issue(draft(agree(1)), Map.of(1L, 1, 2L, 2), NOW));
    refused("monitoring.rule.opinionMissing", () -> review().issue(draft(agree(1), agree(9)), Map.of(1L, 1, 2L, 2), NOW));
    refused("monitoring.rule.opinionTwice", () -> review().issue(draft(agree(1), agree(1)), Map.of(1L, 1), NOW));
  }

  @Test
  void who_disagrees_says_why() {
    refused("monitoring.rule.reasonNeeded", () -> review().issue(draft(new OpinionGiven(1L, Stance.DISAGREE, " ")), Map.of(1L, 1), NOW));
    refused("monitoring.rule.reasonNeeded", () -> review().issue(draft(new OpinionGiven(1L, Stance.PARTLY, null)), Map.of(1L, 1), NOW));
  }

  @Test
  void an_act_without_findings_is_reviewed_in_words() {
    refused("monitoring.rule.summaryNeeded", () -> review().issue(ReviewDraft.empty(), Map.of(), NOW));

    var review = review();
    review.issue(new ReviewDraft("Two rooms were not seen.", List.of()), Map.of(), NOW);
    assertThat(review.status()).isEqualTo(ReviewStatus.ISSUED);
  }

  @Test
  void what_is_issued_leaves_no_draft_and_cannot_be_changed() {
    var review = review();
    review.keep(new byte[] {1}, NOW);

    review.issue(draft(new OpinionGiven(1L, Stance.DISAGREE, "The room was locked.")), Map.of(1L, 1), NOW);

    assertThat(review.draft()).isNull();
    assertThat(review.opinions()).hasSize(1);
    refused("monitoring.rule.reviewIssued", () -> review.keep(new byte[] {2}, NOW));
    refused("monitoring.rule.reviewIssued", () -> review.issue(draft(agree(1)), Map.of(1L, 1), NOW));
  }

  @Test
  void a_reply_is_a_claim_and_only_a_check_makes_it_true() {
    var recommendation = recommendation();

    recommendation.reply("The fence was mended.", "registrar", TODAY);
    assertThat(recommendation.status()).isEqualTo(RecommendationStatus.REPLIED);

    recommendation.check(false, "It was not.", "monitor", TODAY);
    assertThat(recommendation.status()).isEqualTo(RecommendationStatus.NOT_IMPLEMENTED);

    recommendation.check(true, "Seen on the spot.", "monitor", TODAY);
    assertThat(recommendation.status()).isEqualTo(RecommendationStatus.IMPLEMENTED);
    refused("monitoring.rule.recommendationStep", () -> recommendation.reply("Again", "registrar", TODAY));
  }

  @Test
  void a_check_says_what_was_seen_and_a_reply_what_was_done() {
    refused("monitoring.rule.checkNoteNeeded", () -> recommendation().check(true, "", "monitor", TODAY));
    refused("monitoring.rule.replyEmpty", () -> recommendation().reply(" ", "registrar", TODAY));
  }

  @Test
  void the_reply_is_late_on_the_day_after_the_last_one() {
    var recommendation = recommendation();

    assertThat(recommendation.daysLate(TODAY.plusDays(30))).isZero();
    assertThat(recommendation.daysLate(TODAY.plusDays(31))).isEqualTo(1);
    recommendation.reply("Done.", "registrar", TODAY.plusDays(31));
    assertThat(recommendation.daysLate(TODAY.plusDays(60))).isZero();
  }

  @Test
  void an_ended_mandate_recommends_nothing() {
    refused("monitoring.rule.mandateNotInForce", () -> new Recommendation(centre, "monitor", given(Addressee.MINISTRY, null), TODAY, TODAY));
  }

  @Test
  void an_addressed_institution_is_named() {
    refused("monitoring.rule.addresseeInstitution", () -> new Recommendation(mandate, "monitor", given(Addressee.INSTITUTION, null), TODAY, TODAY));
  }

  private Recommendation recommendation() {
    return new Recommendation(mandate, "monitor", given(Addressee.MINISTRY, null), TODAY, TODAY.plusDays(30));
  }

  private static RecommendationGiven given(Addressee addressee, Long institutionId) {
    return new RecommendationGiven(addressee, Theme.SAFETY, institutionId, null, null, "Mend the fence.");
  }

  private Review review() {
    return new Review(mandate, 7, 8, "monitor", UUID.randomUUID(), NOW);
  }

  private static ReviewDraft draft(OpinionGiven... opinions) {
    return new ReviewDraft("", List.of(opinions));
  }

  private static OpinionGiven agree(long finding) {
    return new OpinionGiven(finding, Stance.AGREE, null);
  }

  private static Multilingual name(String name) {
    return Multilingual.of(null, null, name);
  }

  private static void refused(String rule, ThrowingCallable attempt) {
    assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule()).isEqualTo(rule));
  }
}
