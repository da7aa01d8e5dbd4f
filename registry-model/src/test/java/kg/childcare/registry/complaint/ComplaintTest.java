package kg.childcare.registry.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ComplaintTest {
  private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final String ALAMUDUN = "41708203000000";

  private final ComplaintClocks clocks = new ComplaintClocks(TODAY.plusDays(1), NOW.plus(Duration.ofHours(24)), NOW.plus(Duration.ofHours(24)), TODAY.plusDays(18));

  @Test
  void a_complaint_from_the_public_page_knows_nothing_of_its_author() {
    var receipt = Receipt.fresh(new SecureRandom());

    var complaint = Complaint.fromPublicPage(told(Concern.HUNGRY, Accused.NOT_SAID, null), receipt, clocks, NOW);

    assertThat(complaint.status()).isEqualTo(ComplaintStatus.RECEIVED);
    assertThat(complaint.keyedBy()).isNull();
    assertThat(complaint.channel()).isEqualTo(Channel.PUBLIC_PAGE);
  }

  @Test
  void something_else_needs_a_word_of_what_it_is() {
    refused("complaint.rule.nothingSaid", () -> complaint(Concern.OTHER, Accused.NOT_SAID));
  }

  @Test
  void an_incomplete_receipt_is_refused() {
    refused("complaint.rule.receiptForm", () -> Complaint.fromPublicPage(told(Concern.ILL, Accused.STAFF, null), new Receipt("AB-CD"), clocks, NOW));
  }

  @Test
  void an_officer_cannot_key_a_complaint_as_if_it_came_from_the_page() {
    refused("complaint.rule.channelNotKeyed",
        () -> Complaint.keyed(told(Concern.ILL, Accused.STAFF, null), Channel.PUBLIC_PAGE, "officer", NOW, clocks, NOW));
  }

  @Test
  void nobody_can_have_known_of_it_in_the_future() {
    refused("complaint.rule.knownInFuture",
        () -> Complaint.keyed(told(Concern.ILL, Accused.STAFF, null), Channel.HOTLINE_111, "officer", NOW.plusSeconds(1), clocks, NOW));
  }

  @Test
  void a_complaint_about_an_inspector_or_the_ministry_is_for_the_monitor_alone() {
    assertThat(complaint(Concern.HIT, Accused.INSPECTOR).monitorOnly()).isTrue();
    assertThat(complaint(Concern.HIT, Accused.MINISTRY).monitorOnly()).isTrue();
    assertThat(complaint(Concern.HIT, Accused.STAFF).monitorOnly()).isFalse();
  }

  @Test
  void triage_may_send_it_to_the_monitor_but_never_bring_it_back() {
    var ordinary = complaint(Concern.SCARED, Accused.NOT_SAID);
    ordinary.triage(Concern.SCARED, Accused.MINISTRY, null, "officer", NOW);
    assertThat(ordinary.monitorOnly()).isTrue();

    var about = complaint(Concern.SCARED, Accused.INSPECTOR);
    about.triage(Concern.SCARED, Accused.STAFF, null, "monitor", NOW);
    assertThat(about.monitorOnly()).isTrue();
  }

  @Test
  void an_answer_before_triage_is_refused() {
    refused("complaint.rule.step", () -> complaint(Concern.HUNGRY, Accused.STAFF).answer(NOW, TODAY.plusDays(30)));
  }

  @Test
  void violence_cannot_be_answered_while_nobody_outside_was_told() {
    var complaint = inWork(Concern.HIT);

    refused("complaint.rule.reportOrDecide", () -> complaint.answer(NOW, TODAY.plusDays(30)));

    complaint.refer(ReferralBody.POLICE, NOW);
    complaint.answer(NOW, TODAY.plusDays(30));
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.ANSWERED);
  }

  @Test
  void hunger_can_be_answered_without_a_report() {
    var complaint = inWork(Concern.HUNGRY);

    complaint.answer(NOW, TODAY.plusDays(30));

    assertThat(complaint.reprisal().due()).isEqualTo(TODAY.plusDays(30));
  }

  @Test
  void not_reporting_needs_a_second_person_from_outside() {
    var complaint = inWork(Concern.SCARED);
    complaint.proposeNotReporting("officer");

    refused("complaint.rule.secondPersonOutside", () -> complaint.agreeNotReporting("officer2", false));
    refused("complaint.rule.secondPersonOther", () -> complaint.agreeNotReporting("officer", true));
    assertThat(complaint.dutyToReportMet()).isFalse();

    complaint.agreeNotReporting("monitor", true);
    assertThat(complaint.dutyToReportMet()).isTrue();
  }

  @Test
  void a_second_person_who_does_not_agree_leaves_the_duty_standing() {
    var complaint = inWork(Concern.SCARED);
    complaint.proposeNotReporting("officer");

    complaint.refuseNotReporting("monitor", true);

    assertThat(complaint.notReporting()).isNull();
    refused("complaint.rule.reportOrDecide", () -> complaint.answer(NOW, TODAY));
  }

  @Test
  void what_was_reported_cannot_be_decided_not_to_be() {
    var complaint = inWork(Concern.HIT);
    complaint.refer(ReferralBody.POLICE, NOW);
    complaint.takeIntoWork("officer");

    refused("complaint.rule.reportedAlready", () -> complaint.proposeNotReporting("officer"));
  }

  @Test
  void the_same_body_is_not_asked_twice_while_it_works_on_it() {
    var complaint = inWork(Concern.HIT);
    complaint.refer(ReferralBody.POLICE, NOW);

    refused("complaint.rule.referredAlready", () -> complaint.refer(ReferralBody.POLICE, NOW));
    assertThat(complaint.refer(ReferralBody.PROSECUTOR, NOW).status()).isEqualTo(ReferralStatus.SENT);
  }

  @Test
  void it_is_not_closed_before_the_referral_ends_and_reprisals_were_looked_for() {
    var complaint = inWork(Concern.HIT);
    var referral = complaint.refer(ReferralBody.POLICE, NOW);
    complaint.answer(NOW, TODAY.plusDays(30));

    refused("complaint.rule.referralOpen", () -> complaint.close(NOW));
    referral.follow(ReferralStatus.REGISTERED, "KUI-12", NOW);
    referral.follow(ReferralStatus.FINISHED, null, NOW);
    refused("complaint.rule.reprisalUnchecked", () -> complaint.close(NOW));
    complaint.checkReprisal(false, TODAY.plusDays(30));
    complaint.close(NOW);

    assertThat(complaint.status()).isEqualTo(ComplaintStatus.CLOSED);
    assertThat(referral.theirNumber()).isEqualTo("KUI-12");
  }

  @Test
  void registering_a_referral_needs_the_other_bodys_number() {
    var referral = inWork(Concern.HIT).refer(ReferralBody.POLICE, NOW);

    refused("complaint.rule.referralNumber", () -> referral.follow(ReferralStatus.REGISTERED, " ", NOW));
    refused("complaint.rule.referralStep", () -> referral.follow(ReferralStatus.CASE_OPENED, "1", NOW));
  }

  @Test
  void the_clock_of_the_report_runs_out_after_its_last_second() {
    var complaint = complaint(Concern.HIT, Accused.STAFF);
    var due = clocks.reportDue();

    assertThat(complaint.delay(due, TODAY)).isEqualTo(ComplaintDelay.NONE);
    assertThat(complaint.delay(due.plusMillis(1), TODAY)).isEqualTo(ComplaintDelay.REPORT);
  }

  @Test
  void the_answer_is_late_on_the_day_after_the_last_one() {
    var complaint = inWork(Concern.HUNGRY);
    complaint.spokenTo(NOW);

    assertThat(complaint.delay(NOW, clocks.answerDue())).isEqualTo(ComplaintDelay.NONE);
    assertThat(complaint.delay(NOW, clocks.answerDue().plusDays(1))).isEqualTo(ComplaintDelay.ANSWER);
  }

  private Complaint inWork(Concern concern) {
    var complaint = complaint(concern, Accused.STAFF);
    complaint.triage(concern, Accused.STAFF, ALAMUDUN, "officer", NOW);
    complaint.takeIntoWork("officer");
    return complaint;
  }

  private Complaint complaint(Concern concern, Accused accused) {
    return Complaint.keyed(told(concern, accused, null), Channel.HOTLINE_111, "officer", NOW, clocks, NOW);
  }

  private static ComplaintTold told(Concern concern, Accused accused, String text) {
    return new ComplaintTold(null, ALAMUDUN, concern, accused, text);
  }

  private static void refused(String rule, ThrowingCallable attempt) {
    assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule()).isEqualTo(rule));
  }
}
