package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.ApplicationTest.assertRefused;
import static kg.childcare.registry.accreditation.DecisionTest.act;
import static kg.childcare.registry.accreditation.Given.CHAIR;
import static kg.childcare.registry.accreditation.Given.TODAY;
import static kg.childcare.registry.accreditation.Given.VALIDITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** What may follow a suspension, a withdrawal that is still to come, and a conditional decision. */
class PrecedentsTest {
  private static final String SUSPENDED = "accreditation.rule.renewalOfSuspended";
  private static final String WITHDRAWN = "accreditation.rule.renewalBeforeWithdrawal";
  private static final String AGAIN = "accreditation.rule.conditionalAgain";
  private static final LocalDate LATER = TODAY.plusMonths(5);

  private final Decision granted = Given.decided(Given.accredit(), Vote.FOR, List.of(), TODAY);
  private final Application renewal = Given.assessed(0);

  @Test
  void a_suspension_ends_by_the_act_that_lifts_it_and_only_then_a_renewal_is_put_to_the_vote() {
    granted.suspend(act(TODAY), CHAIR, TODAY);
    assertRefused(() -> put(Given.accredit(), LATER), SUSPENDED);
    assertRefused(() -> put(Given.onCondition(), LATER), SUSPENDED);

    granted.resume(act(LATER), CHAIR, TODAY);

    assertRefused(() -> put(Given.accredit(), LATER.minusDays(1)), SUSPENDED);
    assertThat(put(Given.accredit(), LATER).motion()).isEqualTo(Given.accredit());
  }

  @Test
  void a_suspension_that_is_announced_stands_against_a_renewal_too() {
    granted.suspend(act(LATER), CHAIR, TODAY);

    assertRefused(() -> put(Given.accredit(), TODAY), SUSPENDED);
    assertThat(before(TODAY).motions(renewal)).isEmpty();
  }

  @Test
  void what_was_suspended_after_the_vote_is_not_renewed_and_stays_suspended() {
    var item = Given.voted(Given.accredit(), Vote.FOR, Vote.FOR, Vote.FOR);
    assertThat(item.decidable(before(LATER))).isTrue();

    granted.suspend(act(LATER), CHAIR, LATER);

    assertThat(item.decidable(before(LATER))).isFalse();
    assertRefused(() -> Decision.ofVote(item, List.of(granted), VALIDITY, LATER, CHAIR), SUSPENDED);
    assertThat(AccreditationStatus.on(LATER, 90, List.of(granted))).isEqualTo(AccreditationStatus.SUSPENDED);
  }

  @Test
  void a_renewal_that_was_voted_down_lifts_nothing_and_needs_no_act() {
    var item = Given.voted(Given.accredit(), Vote.AGAINST, Vote.AGAINST, Vote.AGAINST);
    granted.suspend(act(LATER), CHAIR, LATER);

    assertThat(item.decidable(before(LATER))).isTrue();
    var refused = Decision.ofVote(item, List.of(granted), VALIDITY, LATER, CHAIR);

    assertThat(AccreditationStatus.on(granted.period().to(), 90, List.of(granted, refused))).isEqualTo(AccreditationStatus.SUSPENDED);
    assertThat(AccreditationStatus.on(granted.period().to().plusDays(1), 90, List.of(granted, refused))).isEqualTo(AccreditationStatus.REFUSED);
  }

  @Test
  void an_order_over_a_refused_renewal_lifts_no_suspension_either() {
    granted.suspend(act(LATER), CHAIR, LATER);
    var refused = Decision.ofVote(Given.voted(Given.accredit(), Vote.AGAINST, Vote.AGAINST, Vote.AGAINST), List.of(granted), VALIDITY, LATER, CHAIR);
    var both = List.of(granted, refused);
    var order = new OverrideOrder(Verdict.ACCREDITED, "Deputy minister", "Urgent need", null);

    assertRefused(() -> refused.overriddenBy(order, new Precedents(both, LATER), VALIDITY, CHAIR), SUSPENDED);
    var ended = granted.period().to().plusDays(1);
    assertThat(refused.overriddenBy(order, new Precedents(both, ended), VALIDITY, CHAIR).verdict()).isEqualTo(Verdict.ACCREDITED);
  }

  @Test
  void an_accreditation_that_ended_while_it_was_suspended_is_followed_by_a_new_one() {
    granted.suspend(act(LATER), CHAIR, TODAY);
    var last = granted.period().to();
    assertRefused(() -> put(Given.accredit(), last), SUSPENDED);

    var anew = Given.decided(Given.accredit(), Vote.FOR, List.of(granted), last.plusDays(1));

    assertThat(AccreditationStatus.on(last, 90, List.of(granted, anew))).isEqualTo(AccreditationStatus.SUSPENDED);
    assertThat(AccreditationStatus.on(last.plusDays(1), 90, List.of(granted, anew))).isEqualTo(AccreditationStatus.VALID);
  }

  @Test
  void a_withdrawal_that_is_to_come_is_not_undone_and_after_it_there_is_a_new_accreditation() {
    granted.withdraw(act(LATER), CHAIR, TODAY);

    assertRefused(() -> put(Given.accredit(), LATER.minusDays(1)), WITHDRAWN);
    assertThat(put(Given.accredit(), LATER).motion()).isEqualTo(Given.accredit());
    assertThat(Given.decided(Given.onCondition(), Vote.FOR, List.of(granted), LATER).verdict()).isEqualTo(Verdict.CONDITIONAL);
  }

  @Test
  void a_conditional_decision_is_followed_by_a_full_one_or_a_refusal_also_after_its_last_day() {
    var conditional = conditional();
    var after = conditional.period().to().plusDays(1);

    for (var day : List.of(TODAY.plusDays(1), after.minusDays(1), after, after.plusYears(3))) {
      var before = new Precedents(List.of(conditional), day);
      assertThat(before.motions(renewal)).containsExactly(Verdict.ACCREDITED);
      assertRefused(() -> Given.session().put(renewal, Given.onCondition(), before), AGAIN);
      assertThat(Given.session().put(renewal, Given.accredit(), before).motion()).isEqualTo(Given.accredit());
    }
  }

  @Test
  void what_became_the_last_chance_after_the_vote_is_not_given_twice() {
    var item = Given.voted(Given.onCondition(), Vote.FOR, Vote.FOR, Vote.FOR);
    var before = new Precedents(List.of(conditional()), LATER);

    assertThat(item.decidable(Given.NOTHING)).isTrue();
    assertThat(item.decidable(before)).isFalse();
    assertRefused(() -> Decision.ofVote(item, before.decisions(), VALIDITY, LATER, CHAIR), AGAIN);
  }

  @Test
  void after_a_full_accreditation_a_refusal_or_a_withdrawal_conditions_are_possible_again() {
    var conditional = conditional();
    var full = Given.decided(Given.accredit(), Vote.FOR, List.of(conditional), LATER);
    assertThat(new Precedents(List.of(conditional, full), LATER).motions(renewal)).contains(Verdict.CONDITIONAL);
    var refused = Given.decided(Given.accredit(), Vote.AGAINST, List.of(conditional), LATER);
    assertThat(new Precedents(List.of(conditional, refused), LATER).motions(renewal)).contains(Verdict.CONDITIONAL);

    conditional.withdraw(act(LATER), CHAIR, TODAY);
    assertThat(new Precedents(List.of(conditional), LATER).motions(renewal)).contains(Verdict.CONDITIONAL);
  }

  @Test
  void a_conditional_decision_is_a_chance_until_it_is_withdrawn_and_none_when_it_was_set_aside() {
    var withdrawn = conditional();
    withdrawn.withdraw(act(LATER), CHAIR, TODAY);
    assertThat(new Precedents(List.of(withdrawn), LATER.minusDays(1)).lastChance(renewal)).contains(withdrawn);
    assertThat(new Precedents(List.of(withdrawn), LATER).lastChance(renewal)).isEmpty();

    var setAside = conditional();
    setAside.setAside(new SetAside(TODAY.plusDays(3), TODAY.plusDays(3)));
    assertThat(new Precedents(List.of(setAside), LATER).lastChance(renewal)).isEmpty();
  }

  @Test
  void an_order_makes_no_second_conditional_decision() {
    var conditional = conditional();
    var refused = Given.decided(Given.accredit(), Vote.AGAINST, List.of(conditional), LATER);
    var order = new OverrideOrder(Verdict.CONDITIONAL, "Deputy minister", "Urgent need", null);

    assertRefused(() -> refused.overriddenBy(order, new Precedents(List.of(conditional, refused), LATER), VALIDITY, CHAIR), AGAIN);
    assertThat(conditional.overriddenBy(new OverrideOrder(Verdict.ACCREDITED, "A", "B", null), new Precedents(List.of(conditional), TODAY), VALIDITY, CHAIR).verdict()).isEqualTo(Verdict.ACCREDITED);
  }

  @Test
  void where_neither_can_follow_a_refusal_is_put_to_the_vote() {
    var failed = Given.assessed(1);
    var before = new Precedents(List.of(conditional()), LATER);
    var no = new Motion(Verdict.REFUSED, 40, null);

    assertThat(before.motions(failed)).containsExactly(Verdict.REFUSED);
    assertRefused(() -> Given.session().put(failed, Given.accredit(), before), "accreditation.rule.criticalAfterConditional");
    assertRefused(() -> Given.session().put(failed, new Motion(Verdict.REFUSED, 40, "Repair the stairs"), before), "accreditation.rule.conditionsUnasked");
    assertThat(votedOn(failed, no, Vote.FOR, before).decidable(before)).isTrue();
  }

  @Test
  void a_motion_to_refuse_that_is_not_carried_decides_nothing() {
    var failed = Given.assessed(1);
    var before = new Precedents(List.of(conditional()), LATER);
    var item = votedOn(failed, new Motion(Verdict.REFUSED, 40, null), Vote.AGAINST, before);

    assertThat(item.decidable(before)).isFalse();
    assertRefused(() -> Decision.ofVote(item, before.decisions(), VALIDITY, LATER, CHAIR), "accreditation.rule.refusalNotCarried");
    assertThat(failed.status()).isEqualTo(ApplicationStatus.SITE_ASSESSED);
  }

  @Test
  void what_is_suspended_can_be_voted_on_from_the_day_after_its_last_day_or_after_the_lifting() {
    granted.suspend(act(LATER), CHAIR, TODAY);
    var end = granted.period().to();

    for (var day : List.of(TODAY, LATER.minusDays(1), LATER, end)) {
      assertThat(before(day).obstacles(renewal)).containsExactly(new Obstacle(Obstacle.Kind.SUSPENSION, "12", end.plusDays(1)));
    }
    assertThat(before(end.plusDays(1)).obstacles(renewal)).isEmpty();

    var lifted = LATER.plusMonths(1);
    granted.resume(act(lifted), CHAIR, LATER);
    assertThat(before(lifted.minusDays(1)).obstacles(renewal)).containsExactly(new Obstacle(Obstacle.Kind.SUSPENSION, "12", lifted));
    assertThat(before(lifted).obstacles(renewal)).isEmpty();
  }

  @Test
  void what_is_to_be_withdrawn_can_be_voted_on_from_the_day_of_the_withdrawal() {
    granted.withdraw(act(LATER), CHAIR, TODAY);

    assertThat(before(LATER.minusDays(1)).obstacles(renewal)).containsExactly(new Obstacle(Obstacle.Kind.WITHDRAWAL, "12", LATER));
    assertThat(before(LATER).obstacles(renewal)).isEmpty();
  }

  @Test
  void a_change_waits_until_what_it_changes_runs_again_and_where_nobody_has_said_when_no_day_is_told() {
    var change = change();
    granted.suspend(act(LATER), CHAIR, TODAY);
    assertThat(before(LATER).obstacles(change)).containsExactly(new Obstacle(Obstacle.Kind.NOTHING_TO_CHANGE, null, null));
    assertRefused(() -> before(LATER).requireOpenTo(change), "accreditation.rule.transferWithoutAccreditation");

    var lifted = LATER.plusMonths(1);
    granted.resume(act(lifted), CHAIR, LATER);
    assertThat(before(lifted.minusDays(1)).obstacles(change)).containsExactly(new Obstacle(Obstacle.Kind.NOTHING_TO_CHANGE, null, lifted));
    assertThat(before(lifted).obstacles(change)).isEmpty();
  }

  @Test
  void an_open_finding_stands_against_a_renewal_and_a_change_beside_what_else_does_and_not_against_a_first_accreditation() {
    granted.suspend(act(LATER), CHAIR, TODAY);
    var found = new Precedents(List.of(granted), LATER, true);

    assertThat(found.obstacles(renewed())).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.SUSPENSION, Obstacle.Kind.CRITICAL_FINDING);
    assertThat(found.obstacles(change())).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.NOTHING_TO_CHANGE, Obstacle.Kind.CRITICAL_FINDING);
    assertThat(new Precedents(List.of(), TODAY, true).obstacles(renewal)).isEmpty();
    assertThat(new Precedents(List.of(), TODAY, true).motions(renewed())).isEmpty();
    assertRefused(() -> new Precedents(List.of(), TODAY, true).requireOpenTo(renewed()), "accreditation.rule.criticalFindingOpen");
    assertRefused(() -> Given.session().put(renewed(), Given.accredit(), new Precedents(List.of(), TODAY, true)), "accreditation.rule.criticalFindingOpen");
    var carried = votedOn(renewed(), Given.accredit(), Vote.FOR, Given.NOTHING);
    assertThat(carried.decidable(new Precedents(List.of(), TODAY, true))).isFalse();
    assertThat(carried.decidable(new Precedents(List.of(), TODAY, false))).isTrue();
  }

  @Test
  void an_order_is_offered_what_is_accepted_and_nothing_else() {
    granted.suspend(act(LATER), CHAIR, LATER);
    var conditional = conditional();
    var votedDown = Given.decided(Given.accredit(), Vote.AGAINST, List.of(granted), LATER);
    var failed = Given.decided(Given.accredit(), Vote.AGAINST, List.of(conditional), LATER);
    var end = granted.period().to();

    assertOffers(granted, List.of(granted), LATER.minusDays(1), false, CHAIR, List.of(Verdict.REFUSED), "accreditation.rule.overrideOfSuspended");
    assertOffers(granted, List.of(granted), end.plusDays(1), false, CHAIR, List.of(), "accreditation.rule.overrideOfEnded");
    assertOffers(granted, List.of(granted, votedDown), LATER, false, CHAIR, List.of(), "accreditation.rule.overrideOfEarlier");
    assertOffers(votedDown, List.of(granted, votedDown), end, false, CHAIR, List.of(), SUSPENDED);
    assertOffers(votedDown, List.of(granted, votedDown), end.plusDays(1), false, CHAIR, List.of(Verdict.ACCREDITED, Verdict.CONDITIONAL));
    assertOffers(votedDown, List.of(granted, votedDown), end.plusDays(1), false, Given.REGISTRAR, List.of(), "accreditation.rule.preparerMayNotOverride");
    assertOffers(failed, List.of(conditional, failed), LATER, false, CHAIR, List.of(Verdict.ACCREDITED), AGAIN);
    assertOffers(conditional, List.of(conditional), TODAY, false, CHAIR, List.of(Verdict.ACCREDITED, Verdict.REFUSED));
  }

  @Test
  void over_an_open_finding_an_order_renews_nothing_and_may_still_refuse() {
    var renewed = decidedAbout(renewed(), Vote.FOR);
    assertOffers(renewed, List.of(renewed), TODAY, true, CHAIR, List.of(Verdict.REFUSED), "accreditation.rule.criticalFindingOpen");

    var first = conditional();
    assertOffers(first, List.of(first), TODAY, true, CHAIR, List.of(Verdict.ACCREDITED, Verdict.REFUSED));
  }

  /** Holds what is offered against what {@link Decision#overriddenBy} takes. */
  private static void assertOffers(Decision decision, List<Decision> all, LocalDate day, boolean finding, Official by, List<Verdict> offered, String... why) {
    var before = new Precedents(all, day, finding);

    assertThat(decision.orders(before, by).verdicts()).containsExactlyElementsOf(offered);
    assertThat(decision.orders(before, by).against()).extracting(Breach::rule).containsExactly(why);
    for (var verdict : Verdict.values()) {
      var order = new OverrideOrder(verdict, "Deputy minister", "Urgent need", verdict == Verdict.CONDITIONAL ? "Repair the stairs" : null);
      if (offered.contains(verdict)) {
        assertThat(decision.overriddenBy(order, before, VALIDITY, by).verdict()).isEqualTo(verdict);
      } else {
        assertThatThrownBy(() -> decision.overriddenBy(order, before, VALIDITY, by)).isInstanceOf(RuleViolation.class);
      }
    }
  }

  private static Decision decidedAbout(Application application, Vote vote) {
    return Decision.ofVote(votedOn(application, Given.accredit(), vote, Given.NOTHING), List.of(), VALIDITY, TODAY, CHAIR);
  }

  private static Application renewed() {
    return Given.assessed(new Application(7, 2, wanted(40, null), null, true, null, Given.REGISTRAR, TODAY));
  }

  private Application change() {
    return Given.assessed(new Application(7, 2, wanted(30, ApplicationKind.CAPACITY_CHANGE), null, true, granted, Given.REGISTRAR, TODAY));
  }

  private static NewApplication wanted(int places, ApplicationKind kind) {
    return new NewApplication("1234567", "CH_HOME", "41702000000000", "Nur 1", places, kind, null);
  }

  private static AgendaItem votedOn(Application application, Motion motion, Vote vote, Precedents before) {
    var session = Given.session();
    var item = session.put(application, motion, before);
    List.of(CHAIR, Given.SECOND, Given.THIRD).forEach(member -> item.cast(member, vote, "reason", Given.NOW));
    session.close(CHAIR);
    return item;
  }

  private static Decision conditional() {
    return Given.decided(Given.onCondition(), Vote.FOR, List.of(), TODAY);
  }

  private Precedents before(LocalDate day) {
    return new Precedents(List.of(granted), day);
  }

  private AgendaItem put(Motion motion, LocalDate day) {
    return Given.session().put(renewal, motion, before(day));
  }
}
