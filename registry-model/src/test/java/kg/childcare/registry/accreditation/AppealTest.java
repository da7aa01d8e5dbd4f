package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.ApplicationTest.assertRefused;
import static kg.childcare.registry.accreditation.DecisionTest.act;
import static kg.childcare.registry.accreditation.Given.CHAIR;
import static kg.childcare.registry.accreditation.Given.REGISTRAR;
import static kg.childcare.registry.accreditation.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each edge is looked at on the day before, on the day and on the day after. */
class AppealTest {
  private static final LocalDate LAST_DAY = TODAY.plusDays(42);

  private final Decision granted = Given.decided(Given.accredit(), Vote.FOR, List.of(), TODAY);
  private final Decision refused = Given.decided(Given.accredit(), Vote.AGAINST, List.of(), TODAY);

  @Test
  void it_is_filed_on_the_last_day_of_the_term_but_not_after_it_nor_before_the_decision() {
    assertRefused(() -> appeal(refused, null, TODAY.minusDays(1), TODAY), "accreditation.rule.appealBefore");
    assertRefused(() -> appeal(refused, null, LAST_DAY.plusDays(1), LAST_DAY.plusDays(1)), "accreditation.rule.appealTooLate");
    assertRefused(() -> appeal(refused, null, TODAY.plusDays(1), TODAY), "accreditation.rule.appealInFuture");
    assertThat(appeal(refused, null, LAST_DAY, LAST_DAY).number()).isEqualTo(refused.number() + "/1");
  }

  @Test
  void there_is_no_last_day_while_the_reasons_are_not_delivered() {
    var late = refused.appeal(filed(TODAY.plusYears(1)), null, REGISTRAR, TODAY.plusYears(1));

    assertThat(late.isOpen()).isTrue();
  }

  @Test
  void one_appeals_against_what_takes_away_and_once_at_a_time() {
    assertRefused(() -> appeal(granted, null, TODAY, TODAY), "accreditation.rule.notAppealable");
    appeal(refused, null, TODAY, TODAY);
    assertRefused(() -> appeal(refused, null, TODAY, TODAY), "accreditation.rule.appealedAlready");
  }

  @Test
  void a_halt_keeps_a_suspension_from_having_effect_until_the_ruling() {
    var suspension = granted.suspend(act(TODAY.plusDays(10)), CHAIR, TODAY);
    var appeal = appeal(granted, suspension, TODAY.plusDays(12), TODAY.plusDays(12));

    appeal.stay(act(TODAY.plusDays(15)), TODAY.plusDays(15));
    assertStatus(TODAY.plusDays(15), AccreditationStatus.SUSPENDED, AccreditationStatus.VALID, AccreditationStatus.VALID);

    appeal.rule(ruling(AppealOutcome.UPHELD, TODAY.plusDays(30), null), REGISTRAR, TODAY.plusDays(30));
    assertStatus(TODAY.plusDays(30), AccreditationStatus.VALID, AccreditationStatus.SUSPENDED, AccreditationStatus.SUSPENDED);
    assertThat(Standing.on(TODAY.plusDays(40), 90, List.of(granted)).since()).isEqualTo(TODAY.plusDays(30));
    assertThat(Lapses.of(List.of(granted))).extracting(one -> one.from() + ".." + one.to())
        .containsExactly(TODAY.plusDays(10) + ".." + TODAY.plusDays(14), TODAY.plusDays(30) + "..null");
  }

  @Test
  void what_is_set_aside_never_was_and_yet_was_known_to_be_until_the_ruling() {
    var suspension = granted.suspend(act(TODAY.plusDays(10)), CHAIR, TODAY);
    var ruled = TODAY.plusDays(30);
    appeal(granted, suspension, TODAY.plusDays(12), TODAY.plusDays(12)).rule(ruling(AppealOutcome.SET_ASIDE, ruled, null), REGISTRAR, ruled);

    assertStatus(TODAY.plusDays(10), AccreditationStatus.VALID, AccreditationStatus.VALID, AccreditationStatus.VALID);
    assertThat(Standing.on(TODAY.plusDays(11), ruled.minusDays(1), 90, List.of(granted)).status()).isEqualTo(AccreditationStatus.SUSPENDED);
    assertThat(Standing.on(TODAY.plusDays(11), ruled, 90, List.of(granted)).status()).isEqualTo(AccreditationStatus.VALID);
    assertThat(Standing.on(TODAY.plusDays(11), TODAY.minusDays(1), 90, List.of(granted)).status()).isEqualTo(AccreditationStatus.NONE);
  }

  @Test
  void a_suspension_lifted_later_was_known_as_running_before() {
    granted.suspend(act(TODAY.plusDays(10)), CHAIR, TODAY);
    granted.resume(act(TODAY.plusDays(20)), CHAIR, TODAY.plusDays(18));

    assertThat(Standing.on(TODAY.plusDays(25), TODAY.plusDays(17), 90, List.of(granted)).status()).isEqualTo(AccreditationStatus.SUSPENDED);
    assertThat(Standing.on(TODAY.plusDays(25), TODAY.plusDays(18), 90, List.of(granted)).status()).isEqualTo(AccreditationStatus.VALID);
  }

  @Test
  void a_ruling_may_take_effect_on_a_later_day_than_what_it_sets_aside() {
    var suspension = granted.suspend(act(TODAY.plusDays(10)), CHAIR, TODAY);
    var ruled = TODAY.plusDays(30);
    var appeal = appeal(granted, suspension, TODAY.plusDays(12), TODAY.plusDays(12));

    assertRefused(() -> appeal.rule(ruling(AppealOutcome.SET_ASIDE, ruled, TODAY.plusDays(9)), REGISTRAR, ruled), "accreditation.rule.setAsideBefore");
    assertRefused(() -> appeal.rule(ruling(AppealOutcome.SET_ASIDE, ruled, ruled.plusDays(1)), REGISTRAR, ruled), "accreditation.rule.setAsideAfter");
    appeal.rule(ruling(AppealOutcome.SET_ASIDE, ruled, ruled), REGISTRAR, ruled);

    assertStatus(ruled, AccreditationStatus.SUSPENDED, AccreditationStatus.VALID, AccreditationStatus.VALID);
    assertRefused(() -> appeal.rule(ruling(AppealOutcome.UPHELD, ruled, null), REGISTRAR, ruled), "accreditation.rule.appealRuled");
    assertRefused(() -> appeal(granted, suspension, ruled, ruled), "accreditation.rule.setAsideAlready");
  }

  @Test
  void a_refused_renewal_that_is_set_aside_leaves_what_was_before() {
    var no = Given.decided(Given.accredit(), Vote.AGAINST, List.of(granted), TODAY.plusMonths(35));
    var begins = granted.period().to().plusDays(1);
    var both = List.of(granted, no);
    assertThat(AccreditationStatus.on(begins, 90, both)).isEqualTo(AccreditationStatus.REFUSED);

    appeal(no, null, TODAY.plusMonths(35), TODAY.plusMonths(35)).rule(ruling(AppealOutcome.SENT_BACK, TODAY.plusMonths(36), null), REGISTRAR, TODAY.plusMonths(36));

    assertThat(AccreditationStatus.on(begins, 90, both)).isEqualTo(AccreditationStatus.EXPIRED);
    assertThat(no.isRefusal()).isFalse();
  }

  @Test
  void a_refusal_that_was_set_aside_is_no_longer_there_to_be_overridden() {
    var order = new OverrideOrder(Verdict.CONDITIONAL, "Deputy minister", "Urgent need", null);
    appeal(refused, null, TODAY, TODAY).rule(ruling(AppealOutcome.SENT_BACK, TODAY.plusDays(4), null), REGISTRAR, TODAY.plusDays(4));

    assertRefused(() -> refused.overriddenBy(order, new Precedents(List.of(refused), TODAY.plusDays(4)), Given.VALIDITY, CHAIR), "accreditation.rule.overrideOfEnded");
  }

  @Test
  void after_a_withdrawal_was_set_aside_the_commission_can_act_again() {
    var withdrawal = granted.withdraw(act(TODAY.plusDays(1)), CHAIR, TODAY);
    assertRefused(() -> granted.suspend(act(TODAY.plusDays(5)), CHAIR, TODAY.plusDays(3)), "accreditation.rule.withdrawnAlready");
    appeal(granted, withdrawal, TODAY.plusDays(2), TODAY.plusDays(2)).rule(ruling(AppealOutcome.SET_ASIDE, TODAY.plusDays(4), null), REGISTRAR, TODAY.plusDays(4));

    granted.suspend(act(TODAY.plusDays(5)), CHAIR, TODAY.plusDays(5));

    assertStatus(TODAY.plusDays(5), AccreditationStatus.VALID, AccreditationStatus.SUSPENDED, AccreditationStatus.SUSPENDED);
  }

  @Test
  void a_halt_is_for_acts_only_and_never_before_the_appeal() {
    assertRefused(() -> appeal(refused, null, TODAY, TODAY).stay(act(TODAY), TODAY), "accreditation.rule.nothingToStay");
    var suspension = granted.suspend(act(TODAY), CHAIR, TODAY);
    var appeal = appeal(granted, suspension, TODAY.plusDays(2), TODAY.plusDays(2));
    assertRefused(() -> appeal.stay(act(TODAY.plusDays(1)), TODAY.plusDays(2)), "accreditation.rule.stayBeforeAppeal");
    appeal.stay(act(TODAY.plusDays(2)), TODAY.plusDays(2));
    assertRefused(() -> appeal.stay(act(TODAY.plusDays(2)), TODAY.plusDays(2)), "accreditation.rule.stayedAlready");
  }

  @Test
  void what_was_halted_is_halted_again_by_a_further_appeal_and_all_halted_days_stay_known() {
    var suspension = granted.suspend(act(TODAY.plusDays(10)), CHAIR, TODAY);
    var first = appeal(granted, suspension, TODAY.plusDays(12), TODAY.plusDays(12));
    first.stay(act(TODAY.plusDays(15)), TODAY.plusDays(15));
    first.rule(ruling(AppealOutcome.UPHELD, TODAY.plusDays(20), null), REGISTRAR, TODAY.plusDays(20));
    var second = appeal(granted, suspension, TODAY.plusDays(20), TODAY.plusDays(20));

    second.stay(act(TODAY.plusDays(25)), TODAY.plusDays(25));

    assertStatus(TODAY.plusDays(15), AccreditationStatus.SUSPENDED, AccreditationStatus.VALID, AccreditationStatus.VALID);
    assertStatus(TODAY.plusDays(20), AccreditationStatus.VALID, AccreditationStatus.SUSPENDED, AccreditationStatus.SUSPENDED);
    assertStatus(TODAY.plusDays(25), AccreditationStatus.SUSPENDED, AccreditationStatus.VALID, AccreditationStatus.VALID);
    assertThat(suspension.stays()).extracting(Halt::from).containsExactly(TODAY.plusDays(15), TODAY.plusDays(25));
    assertThat(Standing.on(TODAY.plusDays(25), TODAY.plusDays(24), 90, List.of(granted)).status()).isEqualTo(AccreditationStatus.SUSPENDED);
    assertThat(Lapses.of(List.of(granted))).extracting(one -> one.from() + ".." + one.to())
        .startsWith(TODAY.plusDays(10) + ".." + TODAY.plusDays(14), TODAY.plusDays(20) + ".." + TODAY.plusDays(24)).hasSize(3);
  }

  @Test
  void the_body_lifts_its_halt_before_it_has_ruled_and_may_order_another_after_it() {
    var suspension = granted.suspend(act(TODAY), CHAIR, TODAY);
    var appeal = appeal(granted, suspension, TODAY, TODAY);
    assertRefused(() -> appeal.liftStay(act(TODAY), TODAY), "accreditation.rule.notStayed");
    appeal.stay(act(TODAY.plusDays(5)), TODAY.plusDays(5));
    assertRefused(() -> appeal.liftStay(act(TODAY.plusDays(4)), TODAY.plusDays(8)), "accreditation.rule.liftBeforeStay");
    assertRefused(() -> appeal.liftStay(act(TODAY.plusDays(9)), TODAY.plusDays(8)), "accreditation.rule.liftInFuture");

    appeal.liftStay(act(TODAY.plusDays(8)), TODAY.plusDays(8));

    assertStatus(TODAY.plusDays(8), AccreditationStatus.VALID, AccreditationStatus.SUSPENDED, AccreditationStatus.SUSPENDED);
    assertThat(Standing.on(TODAY.plusDays(9), 90, List.of(granted)).since()).isEqualTo(TODAY.plusDays(8));
    assertRefused(() -> appeal.stay(act(TODAY.plusDays(7)), TODAY.plusDays(9)), "accreditation.rule.stayBeforeEarlier");
    appeal.stay(act(TODAY.plusDays(8)), TODAY.plusDays(9));
    assertThat(suspension.stays()).hasSize(2);
    assertStatus(TODAY.plusDays(8), AccreditationStatus.VALID, AccreditationStatus.VALID, AccreditationStatus.VALID);
  }

  @Test
  void a_file_proves_a_delivery_that_is_written_down() {
    var file = new SubmittedDocument("POSTAL_RECEIPT", 5, "receipt.pdf", "a".repeat(64));
    assertRefused(() -> refused.prove(null, file, REGISTRAR, Instant.EPOCH), "accreditation.rule.notDelivered");
    refused.delivered(null, new Delivery(TODAY, "letter 7"), REGISTRAR, TODAY);
    assertRefused(() -> refused.prove(null, new SubmittedDocument("OTHER", 5, "receipt.pdf", "x"), REGISTRAR, Instant.EPOCH), "accreditation.rule.documentWithoutDigest");

    refused.prove(null, file, REGISTRAR, Instant.EPOCH);

    assertThat(refused.proofs(null)).extracting(DeliveryProof::kind).containsExactly(ProofKind.POSTAL_RECEIPT);
  }

  @Test
  void reasons_are_delivered_once_and_not_before_the_decision() {
    refused.owesReasons(TODAY.plusDays(3));

    assertRefused(() -> refused.delivered(null, new Delivery(TODAY.minusDays(1), "letter 7"), REGISTRAR, TODAY), "accreditation.rule.deliveryBefore");
    assertRefused(() -> refused.delivered(null, new Delivery(TODAY.plusDays(1), "letter 7"), REGISTRAR, TODAY), "accreditation.rule.deliveryInFuture");
    assertRefused(() -> granted.delivered(null, new Delivery(TODAY, "letter 7"), REGISTRAR, TODAY), "accreditation.rule.noReasonsOwed");
    refused.delivered(null, new Delivery(TODAY, "letter 7"), REGISTRAR, TODAY);
    assertThat(refused.notice().due()).isEqualTo(TODAY.plusDays(3));
    assertRefused(() -> refused.delivered(null, new Delivery(TODAY, "letter 8"), REGISTRAR, TODAY), "accreditation.rule.deliveredAlready");
  }

  private void assertStatus(LocalDate day, AccreditationStatus before, AccreditationStatus on, AccreditationStatus after) {
    assertThat(List.of(day.minusDays(1), day, day.plusDays(1))).extracting(one -> AccreditationStatus.on(one, 90, List.of(granted))).containsExactly(before, on, after);
  }

  private static Appeal appeal(Decision decision, DecisionAct act, LocalDate filedOn, LocalDate today) {
    return decision.appeal(act, filed(filedOn), filedOn.isAfter(LAST_DAY.plusDays(1)) ? null : LAST_DAY, REGISTRAR, today);
  }

  private static NewAppeal filed(LocalDate day) {
    return new NewAppeal(null, "COURT_ADMINISTRATIVE", day, "Director", "The stairs were repaired");
  }

  private static AppealRuling ruling(AppealOutcome outcome, LocalDate day, LocalDate from) {
    return new AppealRuling(outcome, "12/26", day, from, "Heard");
  }
}
