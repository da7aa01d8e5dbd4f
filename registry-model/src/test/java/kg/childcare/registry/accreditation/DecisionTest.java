package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.ApplicationTest.assertRefused;
import static kg.childcare.registry.accreditation.Given.CHAIR;
import static kg.childcare.registry.accreditation.Given.REGISTRAR;
import static kg.childcare.registry.accreditation.Given.TODAY;
import static kg.childcare.registry.accreditation.Given.VALIDITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
  private final Decision granted = Given.decided(Given.accredit(), Vote.FOR, List.of(), TODAY);

  @Test
  void the_decision_is_what_the_votes_say() {
    assertThat(granted.verdict()).isEqualTo(Verdict.ACCREDITED);
    assertThat(granted.number()).isEqualTo("A-1234567-1");
    assertThat(granted.capacity()).isEqualTo(40);
    assertThat(granted.item().application().status()).isEqualTo(ApplicationStatus.DECIDED);
    assertThat(Given.decided(Given.accredit(), Vote.AGAINST, List.of(), TODAY).verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(Given.decided(Given.accredit(), Vote.ABSTAIN, List.of(), TODAY).verdict()).isEqualTo(Verdict.REFUSED);
  }

  @Test
  void parameters_say_how_long_it_lasts() {
    assertThat(granted.period().to()).isEqualTo(LocalDate.of(2029, 3, 1));
    var conditional = Given.decided(Given.onCondition(), Vote.FOR, List.of(), TODAY);
    assertThat(conditional.period().to()).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(conditional.conditions()).isEqualTo("Repair the stairs");
  }

  @Test
  void its_places_count_from_its_first_day_to_its_last() {
    var places = Standing.places(TODAY.minusDays(9), granted.period().to().plusDays(9), List.of(granted));

    assertThat(places.on(TODAY.minusDays(1))).isNull();
    assertThat(places.on(TODAY)).isEqualTo(40);
    assertThat(places.on(granted.period().to())).isEqualTo(40);
    assertThat(places.on(granted.period().to().plusDays(1))).isNull();
  }

  @Test
  void its_places_count_while_it_is_suspended_and_no_longer_when_it_is_withdrawn() {
    granted.suspend(new NewAct("1", TODAY.plusDays(3), "Roof"), CHAIR, TODAY);
    granted.withdraw(new NewAct("2", TODAY.plusDays(9), "Roof"), CHAIR, TODAY);

    var places = Standing.places(TODAY, TODAY.plusDays(30), List.of(granted));

    assertThat(places.on(TODAY.plusDays(3))).isEqualTo(40);
    assertThat(places.on(TODAY.plusDays(8))).isEqualTo(40);
    assertThat(places.on(TODAY.plusDays(9))).isNull();
    assertThat(Standing.places(TODAY, TODAY.plusDays(9), List.of(granted)).on(TODAY.plusDays(9))).as("also where that is the last day asked for").isNull();
    assertThat(Standing.places(TODAY, TODAY.minusDays(1), List.of(granted)).on(TODAY)).as("or the only one").isEqualTo(40);
  }

  @Test
  void the_registers_places_count_where_no_decision_runs() {
    granted.suspend(new NewAct("1", TODAY.plusDays(3), "Roof"), CHAIR, TODAY);
    granted.withdraw(new NewAct("2", TODAY.plusDays(9), "Roof"), CHAIR, TODAY);

    assertThat(approved(TODAY.minusDays(1))).isEqualTo(25);
    assertThat(approved(TODAY)).isEqualTo(40);
    assertThat(approved(TODAY.plusDays(8))).isEqualTo(40);
    assertThat(approved(TODAY.plusDays(9))).isEqualTo(25);
    assertThat(Standing.NEVER.approved(null)).isNull();
  }

  private Integer approved(LocalDate day) {
    return Standing.on(day, 90, List.of(granted)).approved(25);
  }

  @Test
  void of_two_decisions_the_later_one_says_how_many() {
    var later = Given.decided(Given.onCondition(), Vote.FOR, List.of(granted), TODAY.plusDays(5));

    var places = Standing.places(TODAY, TODAY.plusDays(30), List.of(granted, later));

    assertThat(places.on(TODAY.plusDays(4))).isEqualTo(40);
    assertThat(places.on(TODAY.plusDays(5))).isEqualTo(30);
  }

  @Test
  void a_refused_renewal_begins_when_the_running_accreditation_ends() {
    var refused = Given.decided(Given.accredit(), Vote.AGAINST, List.of(granted), TODAY.plusMonths(30));

    assertThat(refused.period().from()).isEqualTo(granted.period().to().plusDays(1));
    assertThat(refused.ordinal()).isEqualTo(2);
  }

  @Test
  void an_override_stands_beside_the_vote_with_name_and_reason() {
    var refused = Given.decided(Given.accredit(), Vote.AGAINST, List.of(), TODAY);

    var ordered = refused.overriddenBy(new OverrideOrder(Verdict.ACCREDITED, "Deputy minister", "Urgent need", null), new Precedents(List.of(refused), TODAY), VALIDITY, CHAIR);

    assertThat(ordered.overridden()).isSameAs(refused);
    assertThat(ordered.orderedBy()).isEqualTo("Deputy minister");
    assertThat(ordered.item().voted()).isEqualTo(Verdict.REFUSED);
    assertThat(AccreditationStatus.on(TODAY, 90, List.of(refused, ordered))).isEqualTo(AccreditationStatus.VALID);
    assertRefused(() -> ordered.overriddenBy(new OverrideOrder(Verdict.REFUSED, "A", "B", null), new Precedents(List.of(refused, ordered), TODAY), VALIDITY, CHAIR), "accreditation.rule.overriddenAlready");
  }

  @Test
  void who_prepared_the_application_records_no_override() {
    assertRefused(() -> granted.overriddenBy(new OverrideOrder(Verdict.REFUSED, "A", "B", null), new Precedents(List.of(granted), TODAY), VALIDITY, REGISTRAR), "accreditation.rule.preparerMayNotOverride");
  }

  @Test
  void an_override_that_changes_nothing_is_refused() {
    assertRefused(() -> granted.overriddenBy(new OverrideOrder(Verdict.ACCREDITED, "A", "B", null), new Precedents(List.of(granted), TODAY), VALIDITY, CHAIR), "accreditation.rule.overrideChangesNothing");
  }

  @Test
  void only_the_latest_decision_is_overridden() {
    var refused = Given.decided(Given.accredit(), Vote.AGAINST, List.of(granted), TODAY.plusMonths(30));

    assertRefused(() -> overridden(granted, Verdict.CONDITIONAL, List.of(granted, refused), TODAY.plusMonths(31)), "accreditation.rule.overrideOfEarlier");
    assertThat(overridden(refused, Verdict.CONDITIONAL, List.of(granted, refused), TODAY.plusMonths(31)).ordinal()).isEqualTo(3);
  }

  @Test
  void a_decision_is_overridden_on_its_last_day_and_not_on_the_day_after() {
    var conditional = Given.decided(Given.onCondition(), Vote.FOR, List.of(), TODAY);
    var last = conditional.period().to();

    assertRefused(() -> overridden(conditional, Verdict.ACCREDITED, List.of(conditional), last.plusDays(1)), "accreditation.rule.overrideOfEnded");
    assertThat(overridden(conditional, Verdict.ACCREDITED, List.of(conditional), last).period().from()).isEqualTo(last);
  }

  @Test
  void an_order_gives_nothing_back_that_the_commission_took_away() {
    granted.suspend(act(TODAY.plusDays(2)), CHAIR, TODAY);
    assertRefused(() -> overridden(granted, Verdict.CONDITIONAL, List.of(granted), TODAY), "accreditation.rule.overrideOfSuspended");
    assertThat(overridden(granted, Verdict.REFUSED, List.of(granted), TODAY).verdict()).isEqualTo(Verdict.REFUSED);

    granted.withdraw(act(TODAY), CHAIR, TODAY);
    assertRefused(() -> overridden(granted, Verdict.CONDITIONAL, List.of(granted), TODAY), "accreditation.rule.overrideOfEnded");
  }

  @Test
  void an_order_gives_nothing_back_that_the_commission_takes_away_from_a_later_day() {
    granted.withdraw(act(TODAY.plusDays(2)), CHAIR, TODAY);

    assertThat(granted.runsOn(TODAY)).isTrue();
    assertRefused(() -> overridden(granted, Verdict.CONDITIONAL, List.of(granted), TODAY), "accreditation.rule.overrideOfSuspended");
  }

  @Test
  void a_conditional_order_says_its_conditions_or_keeps_those_on_which_was_voted_and_no_other_order_has_any() {
    var refused = Given.decided(Given.accredit(), Vote.AGAINST, List.of(), TODAY);
    assertRefused(() -> ordered(refused, Verdict.CONDITIONAL, " "), "accreditation.rule.conditionsMissing");
    assertRefused(() -> ordered(refused, Verdict.ACCREDITED, "Hire a nurse"), "accreditation.rule.conditionsUnasked");
    assertThat(ordered(refused, Verdict.CONDITIONAL, " Hire a nurse ").conditions()).isEqualTo("Hire a nurse");
    assertThat(ordered(refused, Verdict.ACCREDITED, "").conditions()).isNull();

    var votedDown = Given.decided(Given.onCondition(), Vote.AGAINST, List.of(), TODAY);
    assertThat(ordered(votedDown, Verdict.CONDITIONAL, null).conditions()).isEqualTo("Repair the stairs");
    assertThat(ordered(votedDown, Verdict.CONDITIONAL, "Hire a nurse").conditions()).isEqualTo("Hire a nurse");
    assertThat(ordered(votedDown, Verdict.ACCREDITED, null).conditions()).isNull();
  }

  private static Decision ordered(Decision decision, Verdict verdict, String conditions) {
    return decision.overriddenBy(new OverrideOrder(verdict, "Deputy minister", "Urgent need", conditions), new Precedents(List.of(decision), TODAY), VALIDITY, CHAIR);
  }

  private static Decision overridden(Decision decision, Verdict verdict, List<Decision> earlier, LocalDate day) {
    return decision.overriddenBy(new OverrideOrder(verdict, "Deputy minister", "Urgent need", verdict == Verdict.CONDITIONAL ? "Hire a nurse" : null), new Precedents(earlier, day), VALIDITY, CHAIR);
  }

  @Test
  void acts_are_refused_in_the_past_outside_the_validity_and_after_a_withdrawal() {
    assertRefused(() -> granted.suspend(act(TODAY.minusDays(1)), CHAIR, TODAY), "accreditation.rule.actInPast");
    assertRefused(() -> granted.suspend(act(granted.period().to().plusDays(1)), CHAIR, TODAY), "accreditation.rule.actOutsideValidity");
    granted.withdraw(act(TODAY), CHAIR, TODAY);
    assertRefused(() -> granted.suspend(act(TODAY), CHAIR, TODAY), "accreditation.rule.withdrawnAlready");
  }

  @Test
  void a_suspension_is_lifted_once_and_not_given_twice() {
    assertRefused(() -> granted.resume(act(TODAY), CHAIR, TODAY), "accreditation.rule.notSuspended");
    granted.suspend(act(TODAY), CHAIR, TODAY);
    assertRefused(() -> granted.suspend(act(TODAY.plusDays(2)), CHAIR, TODAY), "accreditation.rule.suspendedAlready");
    granted.resume(act(TODAY.plusDays(10)), CHAIR, TODAY);
    assertRefused(() -> granted.resume(act(TODAY.plusDays(11)), CHAIR, TODAY), "accreditation.rule.notSuspended");
  }

  @Test
  void a_refusal_cannot_be_suspended() {
    var refused = Given.decided(Given.accredit(), Vote.AGAINST, List.of(), TODAY);

    assertRefused(() -> refused.suspend(act(TODAY), CHAIR, TODAY), "accreditation.rule.nothingGranted");
  }

  static NewAct act(LocalDate day) {
    return new NewAct("12", day, "Reason");
  }
}
