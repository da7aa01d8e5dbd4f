package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.ApplicationTest.assertRefused;
import static kg.childcare.registry.accreditation.Given.CHAIR;
import static kg.childcare.registry.accreditation.Given.NOW;
import static kg.childcare.registry.accreditation.Given.REGISTRAR;
import static kg.childcare.registry.accreditation.Given.SECOND;
import static kg.childcare.registry.accreditation.Given.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommissionSessionTest {
  private final CommissionSession session = Given.session();
  private final AgendaItem item = session.put(Given.assessed(0), Given.accredit(), Given.NOTHING);

  @Test
  void a_member_votes_once() {
    item.cast(SECOND, Vote.FOR, null, NOW);

    assertRefused(() -> item.cast(SECOND, Vote.AGAINST, null, NOW), "accreditation.rule.votedAlready");
  }

  @Test
  void who_prepared_the_application_does_not_vote() {
    session.join(REGISTRAR);

    assertRefused(() -> item.cast(REGISTRAR, Vote.FOR, null, NOW), "accreditation.rule.preparerMayNotVote");
  }

  @Test
  void who_is_not_present_does_not_vote() {
    assertRefused(() -> item.cast(new Official("absent", "Absent"), Vote.FOR, null, NOW), "accreditation.rule.notPresent");
  }

  @Test
  void a_recusal_says_why_and_is_not_counted() {
    assertRefused(() -> item.cast(SECOND, Vote.RECUSED, " ", NOW), "accreditation.rule.recusalWithoutReason");

    item.cast(SECOND, Vote.RECUSED, "My sister works there", NOW);

    assertThat(item.tally()).isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(item.tally().counted()).isZero();
  }

  @Test
  void a_tie_does_not_carry_and_an_abstention_counts_for_the_quorum_only() {
    assertThat(new Tally(1, 1, 1, 0).carried()).isFalse();
    assertThat(new Tally(1, 1, 1, 0).quorate(3)).isTrue();
    assertThat(new Tally(2, 1, 0, 0).carried()).isTrue();
    assertThat(new Tally(2, 0, 0, 1).quorate(3)).isFalse();
  }

  @Test
  void an_item_that_recusals_leave_without_a_quorum_stays_undecided() {
    item.cast(CHAIR, Vote.FOR, null, NOW);
    item.cast(SECOND, Vote.FOR, null, NOW);
    item.cast(THIRD, Vote.RECUSED, "Founder is a cousin", NOW);

    assertThat(session.close(CHAIR)).isEmpty();
    assertThat(item.application().status()).isEqualTo(ApplicationStatus.SITE_ASSESSED);
  }

  @Test
  void only_the_chair_closes() {
    assertRefused(() -> session.close(SECOND), "accreditation.rule.onlyChairCloses");
  }

  @Test
  void a_session_that_too_few_came_to_ends_without_a_decision() {
    var alone = new CommissionSession(session.commission(), CHAIR, Given.TODAY);
    var put = alone.put(Given.assessed(0), Given.accredit(), Given.NOTHING);
    put.cast(CHAIR, Vote.FOR, null, NOW);

    assertThat(alone.close(CHAIR)).isEmpty();
    assertThat(alone.status()).isEqualTo(SessionStatus.CLOSED);
    assertThat(put.application().status()).isEqualTo(ApplicationStatus.SITE_ASSESSED);
  }

  @Test
  void a_closed_session_takes_no_vote() {
    session.close(CHAIR);

    assertRefused(() -> item.cast(SECOND, Vote.FOR, null, NOW), "accreditation.rule.sessionClosed");
    assertRefused(() -> session.join(REGISTRAR), "accreditation.rule.sessionClosed");
  }

  @Test
  void full_accreditation_is_not_put_to_the_vote_while_a_critical_criterion_fails() {
    assertRefused(() -> session.put(Given.assessed(1), Given.accredit(), Given.NOTHING), "accreditation.rule.criticalCriterionFailed");
    assertThat(session.put(Given.assessed(1), Given.onCondition(), Given.NOTHING).motion().verdict()).isEqualTo(Verdict.CONDITIONAL);
  }

  @Test
  void what_a_later_assessment_stands_against_can_no_longer_be_decided() {
    voted(item, Vote.FOR);
    assertThat(item.decidable(Given.NOTHING)).isTrue();

    item.application().assess(Given.assessment(1), REGISTRAR, Given.TODAY);

    assertThat(item.decidable(Given.NOTHING)).isFalse();
  }

  @Test
  void what_was_taken_back_while_it_was_voted_on_can_no_longer_be_decided() {
    voted(item, Vote.FOR);

    item.application().withdraw("The founder gives up");

    assertThat(session.close(CHAIR)).containsExactly(item);
    assertThat(item.decidable(Given.NOTHING)).isFalse();
  }

  @Test
  void a_refusal_needs_no_place_without_faults() {
    voted(item, Vote.AGAINST);

    item.application().assess(Given.assessment(1), REGISTRAR, Given.TODAY);

    assertThat(item.decidable(Given.NOTHING)).isTrue();
  }

  private static void voted(AgendaItem item, Vote vote) {
    for (var member : List.of(CHAIR, SECOND, THIRD)) {
      item.cast(member, vote, vote == Vote.AGAINST ? "reason" : null, NOW);
    }
  }

  @Test
  void a_motion_grants_something_and_no_more_than_was_asked() {
    assertRefused(() -> session.put(Given.assessed(0), new Motion(Verdict.REFUSED, 40, null), Given.NOTHING), "accreditation.rule.motionMustGrant");
    assertRefused(() -> session.put(Given.assessed(0), new Motion(Verdict.ACCREDITED, 41, null), Given.NOTHING), "accreditation.rule.capacityAboveRequest");
    assertRefused(() -> session.put(Given.assessed(0), new Motion(Verdict.CONDITIONAL, 40, " "), Given.NOTHING), "accreditation.rule.conditionsMissing");
    assertRefused(() -> session.put(Given.assessed(0), new Motion(Verdict.ACCREDITED, 40, "Repair the stairs"), Given.NOTHING), "accreditation.rule.conditionsUnasked");
    assertThat(session.put(Given.assessed(0), new Motion(Verdict.ACCREDITED, 40, " "), Given.NOTHING).motion().conditions()).isNull();
    assertThat(session.put(Given.assessed(0), new Motion(Verdict.CONDITIONAL, 40, " Repair the stairs\n"), Given.NOTHING).motion().conditions()).isEqualTo("Repair the stairs");
  }

  @Test
  void an_application_is_on_an_agenda_once_and_only_when_assessed() {
    assertRefused(() -> session.put(item.application(), Given.accredit(), Given.NOTHING), "accreditation.rule.onAgendaAlready");
    assertRefused(() -> session.put(Given.submitted("CHARTER"), Given.accredit(), Given.NOTHING), "accreditation.rule.notReadyForVote");
  }
}
