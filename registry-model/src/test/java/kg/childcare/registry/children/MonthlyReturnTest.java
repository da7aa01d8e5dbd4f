package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class MonthlyReturnTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final LocalDate DUE = LocalDate.of(2026, 11, 5);
  private static final String STAYER = "C-STAYR-00000";
  private static final String NEWCOMER = "C-NEWCM-00000";
  private static final String LEAVER = "C-LEAVR-00000";

  private final MonthOnRoll roll = new MonthOnRoll(OCTOBER, List.of(
      stay(1, STAYER, LocalDate.of(2025, 1, 10), null, MovementKind.ADMISSION, null),
      stay(2, NEWCOMER, LocalDate.of(2026, 10, 31), null, MovementKind.TRANSFER_IN, null),
      stay(3, LEAVER, LocalDate.of(2025, 1, 10), LocalDate.of(2026, 10, 1), MovementKind.ADMISSION, ExitKind.KIN)), 30);
  private final MonthlyReturn october = new MonthlyReturn(7, roll, OCTOBER, DUE);

  @Test
  void it_is_filled_from_the_movements_of_the_month() {
    assertThat(balance(STAYER)).isEqualTo(new Balance(1, 0, 0, 1, 31));
    assertThat(balance(NEWCOMER)).isEqualTo(new Balance(0, 1, 0, 1, 1));
    assertThat(balance(LEAVER)).isEqualTo(new Balance(1, 0, 1, 0, 0));
  }

  @Test
  void the_counts_follow_from_the_movements() {
    assertThat(roll.figures()).containsAllEntriesOf(Map.of("B01", 2, "B02", 0, "B03", 1, "B07", 1, "B13", 0, "B20", 2, "B24", 32, "D01", 2));
  }

  @Test
  void an_emergency_act_counts_as_valid_to_the_last_day_it_may_last_and_is_no_ground_from_the_day_after() {
    var end = OCTOBER.atEndOfMonth();

    assertGrounds(new Groundless.Paper(BasisKind.EMERGENCY_ACT, end.minusDays(29), null, end), 0, 1, 0, 0);
    assertGrounds(new Groundless.Paper(BasisKind.EMERGENCY_ACT, end.minusDays(30), null, end), 0, 1, 0, 0);
    assertGrounds(new Groundless.Paper(BasisKind.EMERGENCY_ACT, end.minusDays(31), null, end), 0, 0, 0, 1);
    assertGrounds(new Groundless.Paper(BasisKind.EMERGENCY_ACT, end.minusDays(5), end, end), 0, 1, 0, 0);
    assertGrounds(new Groundless.Paper(BasisKind.EMERGENCY_ACT, end.minusDays(5), end.minusDays(1), end), 0, 0, 0, 1);
    assertGrounds(new Groundless.Paper(BasisKind.COURT_DECISION, end.minusYears(2), null, end), 1, 0, 0, 0);
    assertGrounds(new Groundless.Paper(BasisKind.COURT_DECISION, end.minusYears(2), end.minusDays(1), end), 1, 0, 0, 0);
    assertGrounds(new Groundless.Paper(BasisKind.PARENTS_APPLICATION, end.minusYears(2), null, end), 0, 0, 1, 0);
    assertGrounds(new Groundless.Paper(BasisKind.NONE, null, null, end), 0, 0, 0, 1);
  }

  @Test
  void what_is_not_said_of_a_child_is_none() {
    assertThat(new Balance(null, null, null, null, null)).isEqualTo(Balance.NONE);
  }

  /** One child, on one ground: the four lines sum to the roll. */
  private static void assertGrounds(Groundless.Paper paper, int court, int emergency, int parents, int none) {
    var month = new MonthOnRoll(OCTOBER, List.of(stay(1, STAYER, LocalDate.of(2024, 1, 10), null, MovementKind.ADMISSION, null, paper)), 30);
    assertThat(month.figures()).containsAllEntriesOf(Map.of("B20", 1, "D01", court, "D02", emergency, "D03", parents, "D04", none));
  }

  @Test
  void a_complete_return_is_submitted() {
    stateZeros();

    october.submit(roll, Set.of(STAYER, LEAVER), on(DUE));

    assertThat(october.state()).isEqualTo(ReturnState.SUBMITTED);
    assertThat(october.isLate(DUE.plusDays(9))).isFalse();
  }

  @Test
  void an_imbalance_names_the_child() {
    stateZeros();
    october.state(STAYER, new Balance(1, 0, 0, 0, 31));

    assertThat(breaches(Set.of(STAYER, LEAVER))).anySatisfy(breach -> {
      assertThat(breach.rule()).isEqualTo("children.rule.balance");
      assertThat(breach.values()).contains(STAYER);
    });
  }

  @Test
  void opening_is_what_the_month_before_closed_with() {
    stateZeros();

    assertThat(breaches(Set.of(STAYER, LEAVER, NEWCOMER))).extracting(Breach::rule, Breach::field)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("children.rule.openingNotClosing", NEWCOMER));
    assertThat(breaches(Set.of(STAYER, LEAVER, "C-GONE"))).extracting(Breach::rule, Breach::field)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("children.rule.openingLost", "C-GONE"));
  }

  @Test
  void a_departure_that_was_not_recorded_is_refused() {
    stateZeros();
    october.state(STAYER, new Balance(1, 0, 1, 0, 31));

    assertThat(breaches(null)).extracting(Breach::rule).contains("children.rule.departureNotRecorded", "children.rule.closingNotRoll");
  }

  @Test
  void silence_about_violence_is_not_zero() {
    assertThat(breaches(null)).extracting(Breach::rule).contains("children.rule.notStated", "children.rule.zeroDeaths", "children.rule.zeroViolence");
  }

  @Test
  void stated_violence_and_the_explicit_zero_exclude_each_other() {
    stateZeros();
    october.state(Map.of(StatedField.I02, 1), true, true, null);

    assertThat(breaches(null)).extracting(Breach::rule).containsExactly("children.rule.zeroViolence");
  }

  @Test
  void a_month_that_is_not_over_is_not_handed_in() {
    stateZeros();

    assertThatThrownBy(() -> october.submit(roll, null, on(LocalDate.of(2026, 10, 31)))).hasMessageContaining("monthNotOver");
  }

  @Test
  void it_is_late_the_day_after_it_was_due() {
    assertThat(october.isLate(DUE)).isFalse();
    assertThat(october.isLate(DUE.plusDays(1))).isTrue();
  }

  @Test
  void it_comes_back_with_a_remark_and_goes_in_again() {
    submitted();

    october.giveBack("Каза болгондор боюнча түшүндүрмө керек", by("registrar"));
    assertThat(october.state().isOpen()).isTrue();
    october.submit(roll, null, on(DUE));
    october.accept(by("registrar"));

    assertThat(october.state()).isEqualTo(ReturnState.ACCEPTED);
  }

  @Test
  void what_is_accepted_is_locked() {
    submitted();
    october.accept(by("registrar"));

    assertThatThrownBy(() -> october.state(STAYER, Balance.NONE)).hasMessageContaining("returnLocked");
    assertThatThrownBy(() -> october.giveBack("кеч", by("registrar"))).hasMessageContaining("returnStep");
  }

  @Test
  void nobody_accepts_the_own_return() {
    submitted();

    assertThatThrownBy(() -> october.accept(by("clerk"))).hasMessageContaining("ownReturn");
  }

  @Test
  void a_correction_is_the_next_edition_with_a_reason() {
    submitted();
    october.accept(by("registrar"));

    assertThatThrownBy(() -> october.correct(" ", roll)).hasMessageContaining("correctionReason");
    var corrected = october.correct("бир бала эки жолу саналган", roll);

    assertThat(corrected.edition()).isEqualTo(2);
    assertThat(corrected.state()).isEqualTo(ReturnState.DRAFT);
    assertThat(corrected.amount(StatedField.I02)).isZero();
    assertThat(october.superseded()).isTrue();
  }

  private void submitted() {
    stateZeros();
    october.submit(roll, null, on(DUE));
  }

  private void stateZeros() {
    var zeros = new EnumMap<StatedField, Integer>(StatedField.class);
    for (var field : StatedField.values()) {
      zeros.put(field, 0);
    }
    october.state(zeros, true, true, null);
  }

  private List<Breach> breaches(Set<String> previous) {
    return catchThrowableOfType(RuleViolation.class, () -> october.submit(roll, previous, on(DUE))).breaches();
  }

  private Balance balance(String number) {
    return october.lines().stream().filter(line -> line.number().equals(number)).findFirst().orElseThrow().balance();
  }

  private static Stay stay(long id, String number, LocalDate entered, LocalDate left, MovementKind entry, ExitKind exit) {
    return stay(id, number, entered, left, entry, exit, new Groundless.Paper(BasisKind.COURT_DECISION, entered, null, entered));
  }

  private static Stay stay(long id, String number, LocalDate entered, LocalDate left, MovementKind entry, ExitKind exit, Groundless.Paper paper) {
    return new Stay(id, number, Sex.MALE, LocalDate.of(2014, 5, 1), entered, left, entry, exit, paper, null);
  }

  private static Stamp on(LocalDate day) {
    return new Stamp(day, Instant.EPOCH, "clerk");
  }

  private static Stamp by(String name) {
    return new Stamp(DUE, Instant.EPOCH, name);
  }
}
