package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

class SuccessionTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final CategoryRules HOME = new CategoryRules("CH_HOME", Multilingual.of(null, null, "Children's home"), 3, 17, null, true, "yes");

  private final Institution north = closing("1000-0001");
  private final Institution south = closing("1000-0002");
  private final Institution united = active("1000-0003");
  private final Institution other = active("1000-0004");

  @Test
  void two_become_one_and_keep_their_history() {
    var merger = propose(SuccessionKind.MERGE, List.of(north, south), List.of(united), MONDAY);

    merger.confirm(any -> OnRoll.nobody(), entry("second", MONDAY));

    for (var ended : List.of(north, south)) {
      assertThat(status(ended, MONDAY.minusDays(1))).isEqualTo(InstitutionStatus.CLOSING);
      assertThat(status(ended, MONDAY)).isEqualTo(InstitutionStatus.CLOSED);
    }
    assertThat(status(united, MONDAY)).isEqualTo(InstitutionStatus.ACTIVE);
    assertThat(north.number()).isEqualTo("1000-0001");
    assertThat(north.profileOn(MONDAY)).get().extracting(InstitutionProfile::reason, InstitutionProfile::recordedBy).containsExactly("because", "first");
  }

  @Test
  void nobody_ends_while_a_child_is_on_one_of_the_rolls() {
    var merger = propose(SuccessionKind.MERGE, List.of(north, south), List.of(united), MONDAY);

    assertThatThrownBy(() -> merger.confirm(one -> one == south ? new OnRoll(3, 0, null) : OnRoll.nobody(), entry("second", MONDAY)))
        .satisfies(breaks("institution.rule.successionChildren"));

    assertThat(status(north, MONDAY)).isEqualTo(InstitutionStatus.CLOSING);
    assertThat(merger.state()).isEqualTo(ChangeState.WAITING);
  }

  @Test
  void it_is_confirmed_on_its_day_or_later_by_another_person() {
    var move = propose(SuccessionKind.MOVE, List.of(north), List.of(united), MONDAY);

    assertThatThrownBy(() -> move.confirm(any -> OnRoll.nobody(), entry("second", MONDAY.minusDays(1)))).satisfies(breaks("institution.rule.closedAhead"));
    assertThatThrownBy(() -> move.confirm(any -> OnRoll.nobody(), entry("first", MONDAY))).satisfies(breaks("institution.rule.secondPersonNeeded"));
    assertThatThrownBy(() -> move.confirm(any -> new OnRoll(0, 0, MONDAY.plusDays(1)), entry("second", MONDAY.plusDays(1)))).satisfies(breaks("institution.rule.closedBeforeEmpty"));
    move.confirm(any -> new OnRoll(0, 0, MONDAY), entry("second", MONDAY.plusDays(1)));

    assertThat(status(north, MONDAY)).isEqualTo(InstitutionStatus.CLOSED);
    assertThatThrownBy(() -> move.confirm(any -> OnRoll.nobody(), entry("second", MONDAY))).satisfies(breaks("institution.rule.changeAlreadyDecided"));
  }

  @Test
  void only_what_is_closing_ends_and_only_what_works_continues() {
    assertThatThrownBy(() -> propose(SuccessionKind.MOVE, List.of(other), List.of(united), MONDAY)).satisfies(breaks("institution.rule.successionNotClosing"));
    assertThatThrownBy(() -> propose(SuccessionKind.MOVE, List.of(other), List.of(united), MONDAY.minusYears(50))).satisfies(breaks("institution.rule.notYetRegistered"));
    assertThatThrownBy(() -> propose(SuccessionKind.MOVE, List.of(north), List.of(south), MONDAY)).satisfies(breaks("institution.rule.successorNotWorking"));
  }

  @Test
  void each_kind_has_its_shape() {
    assertThatThrownBy(() -> propose(SuccessionKind.SPLIT, List.of(north), List.of(united), MONDAY)).satisfies(breaks("institution.rule.successionShape"));
    assertThatThrownBy(() -> propose(SuccessionKind.MERGE, List.of(north), List.of(united, other), MONDAY)).satisfies(breaks("institution.rule.successionShape"));
    assertThatThrownBy(() -> propose(SuccessionKind.MOVE, List.of(north, south), List.of(united), MONDAY)).satisfies(breaks("institution.rule.successionShape"));
    assertThatThrownBy(() -> propose(SuccessionKind.MOVE, List.of(north), List.of(north), MONDAY)).satisfies(breaks("institution.rule.successionItself"));
    assertThat(propose(SuccessionKind.SPLIT, List.of(north), List.of(united, other), MONDAY).continuing()).containsExactly(united, other);
  }

  @Test
  void a_declined_one_keeps_its_reason_and_ends_nobody() {
    var move = propose(SuccessionKind.MOVE, List.of(north), List.of(united), MONDAY);

    move.decline(new InstitutionProfile.Entry(entry("second", MONDAY).at(), "second", "No decree", null));

    assertThat(move.decisionReason()).isEqualTo("No decree");
    assertThat(status(north, MONDAY)).isEqualTo(InstitutionStatus.CLOSING);
  }

  private static Succession propose(SuccessionKind kind, List<Institution> ending, List<Institution> continuing, LocalDate from) {
    return Succession.propose(kind, ending, continuing, from, entry("first", MONDAY.minusDays(5)));
  }

  private static InstitutionStatus status(Institution institution, LocalDate day) {
    return institution.profileOn(day).orElseThrow().status();
  }

  private static Institution closing(String number) {
    var institution = active(number);
    var since = MONDAY.minusDays(30);
    institution.confirm(institution.change(InstitutionStatus.CLOSING, facts(), HOME, since, entry("first", since)), OnRoll.nobody(), entry("second", since));
    return institution;
  }

  private static Institution active(String number) {
    var begun = MONDAY.minusDays(100);
    var institution = Institution.propose(number, facts(), HOME, begun, entry("first", begun));
    institution.confirm(institution.changes().get(0), OnRoll.nobody(), entry("second", begun));
    return institution;
  }

  private static Facts facts() {
    return new Facts(Multilingual.of("Нур үйү", "Дом Нур", null), "CH_HOME", "PRIVATE", "41706207000000", new Facts.Owners("Foundation", "Foundation", "Ministry"),
        new Facts.Contact(null, null), 3, 17, 40);
  }

  private static InstitutionProfile.Entry entry(String by, LocalDate day) {
    return new InstitutionProfile.Entry(day.atTime(12, 0).atZone(Texts.ZONE).toInstant(), by, "because", "Алай");
  }

  private static java.util.function.Consumer<Throwable> breaks(String rule) {
    return thrown -> assertThat(((RuleViolation) thrown).breaches()).extracting(Breach::rule).containsExactly(rule);
  }
}
