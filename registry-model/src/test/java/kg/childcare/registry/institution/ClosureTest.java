package kg.childcare.registry.institution;

import static kg.childcare.registry.institution.InstitutionStatus.ACTIVE;
import static kg.childcare.registry.institution.InstitutionStatus.CLOSED;
import static kg.childcare.registry.institution.InstitutionStatus.CLOSING;
import static kg.childcare.registry.institution.InstitutionStatus.TEMPORARILY_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

class ClosureTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate EASTER = LocalDate.of(2026, 4, 12);
  private static final CategoryRules HOME = new CategoryRules("CH_HOME", Multilingual.of(null, null, "Children's home"), 3, 17, null, true, "yes");

  private final Institution institution = active();

  @Test
  void it_closes_for_a_while_when_no_child_sleeps_there() {
    var asked = institution.closeForAWhile(MONDAY, EASTER, entry("first", MONDAY));

    assertThatThrownBy(() -> institution.confirm(asked, new OnRoll(12, 1, null), entry("second", MONDAY))).satisfies(breaks("institution.rule.childrenSleepThere"));
    institution.confirm(asked, new OnRoll(12, 0, null), entry("second", MONDAY));

    assertThat(institution.profileOn(MONDAY)).get().extracting(InstitutionProfile::status, InstitutionProfile::closedUntil).containsExactly(TEMPORARILY_CLOSED, EASTER);
    assertThat(institution.profileOn(MONDAY.minusDays(1))).get().extracting(InstitutionProfile::status, InstitutionProfile::closedUntil).containsExactly(ACTIVE, null);
  }

  @Test
  void nobody_confirms_a_closure_before_its_day() {
    var asked = institution.closeForAWhile(MONDAY.plusDays(1), EASTER, entry("first", MONDAY));

    assertThatThrownBy(() -> institution.confirm(asked, OnRoll.nobody(), entry("second", MONDAY))).satisfies(breaks("institution.rule.closedAhead"));
    institution.confirm(asked, OnRoll.nobody(), entry("second", MONDAY.plusDays(1)));

    assertThat(institution.profileOn(MONDAY)).get().extracting(InstitutionProfile::status).isEqualTo(ACTIVE);
    assertThat(institution.profileOn(MONDAY.plusDays(1))).get().extracting(InstitutionProfile::status).isEqualTo(TEMPORARILY_CLOSED);
  }

  @Test
  void a_closure_for_a_while_has_a_last_day_not_before_its_first() {
    assertThatThrownBy(() -> institution.closeForAWhile(MONDAY, MONDAY.minusDays(1), entry("first", MONDAY))).satisfies(breaks("institution.rule.closureEndsBefore"));
    assertThatThrownBy(() -> institution.change(TEMPORARILY_CLOSED, facts(40), HOME, MONDAY, entry("first", MONDAY))).satisfies(breaks("institution.rule.closureWithoutEnd"));

    assertThat(institution.closeForAWhile(MONDAY, MONDAY, entry("first", MONDAY)).closedUntil()).isEqualTo(MONDAY);
  }

  @Test
  void it_stays_closed_longer_and_opens_again_each_by_two_persons() {
    closedForAWhile();
    institution.confirm(institution.closeForAWhile(EASTER, EASTER.plusDays(9), entry("first", EASTER)), OnRoll.nobody(), entry("second", EASTER));
    var reopened = institution.reopen(EASTER.plusDays(5), entry("first", EASTER));

    assertThatThrownBy(() -> institution.confirm(reopened, OnRoll.nobody(), entry("first", EASTER))).satisfies(breaks("institution.rule.secondPersonNeeded"));
    institution.confirm(reopened, OnRoll.nobody(), entry("second", EASTER));

    assertThat(institution.profileOn(EASTER.plusDays(4))).get().extracting(InstitutionProfile::closedUntil).isEqualTo(EASTER.plusDays(9));
    assertThat(institution.profileOn(EASTER.plusDays(5))).get().extracting(InstitutionProfile::status, InstitutionProfile::closedUntil).containsExactly(ACTIVE, null);
  }

  @Test
  void only_what_is_closed_for_a_while_opens_again() {
    assertThatThrownBy(() -> institution.reopen(MONDAY, entry("first", MONDAY))).satisfies(breaks("institution.rule.notClosedForAWhile"));
  }

  @Test
  void a_new_phone_does_not_open_what_is_closed_for_a_while() {
    closedForAWhile();
    institution.change(TEMPORARILY_CLOSED, phone("0"), HOME, MONDAY.plusDays(3), entry("first", MONDAY.plusDays(3)));

    assertThat(institution.profileOn(EASTER)).get().extracting(InstitutionProfile::status, InstitutionProfile::closedUntil).containsExactly(TEMPORARILY_CLOSED, EASTER);
  }

  @Test
  void it_closes_on_the_day_on_which_the_last_child_is_gone_and_no_day_sooner() {
    status(CLOSING, MONDAY);
    var early = institution.change(CLOSED, facts(40), HOME, EASTER.minusDays(1), entry("first", EASTER));

    assertThatThrownBy(() -> institution.confirm(early, new OnRoll(0, 0, EASTER), entry("second", EASTER))).satisfies(breaks("institution.rule.closedBeforeEmpty"));
    early.decline(new InstitutionProfile.Entry(entry("second", EASTER).at(), "second", "Too early", null));
    institution.confirm(institution.change(CLOSED, facts(40), HOME, EASTER, entry("first", EASTER)), new OnRoll(0, 0, EASTER), entry("second", EASTER));

    assertThat(institution.profileOn(EASTER)).get().extracting(InstitutionProfile::status).isEqualTo(CLOSED);
  }

  @Test
  void an_end_is_not_confirmed_ahead_because_children_could_still_come() {
    status(CLOSING, MONDAY);
    var closed = institution.change(CLOSED, facts(40), HOME, EASTER, entry("first", MONDAY));

    assertThatThrownBy(() -> institution.confirm(closed, OnRoll.nobody(), entry("second", EASTER.minusDays(1)))).satisfies(breaks("institution.rule.closedAhead"));
    institution.confirm(closed, OnRoll.nobody(), entry("second", EASTER));

    assertThat(institution.profileOn(EASTER)).get().extracting(InstitutionProfile::status).isEqualTo(CLOSED);
  }

  @Test
  void a_correction_of_the_past_opens_nothing_that_closed_later() {
    status(CLOSING, EASTER);
    status(CLOSED, EASTER.plusDays(1));

    institution.change(ACTIVE, phone("0312 00 00 09"), HOME, MONDAY, entry("first", EASTER.plusDays(2)));

    assertThat(institution.profileOn(MONDAY)).get().extracting(InstitutionProfile::status).isEqualTo(ACTIVE);
    assertThat(institution.profileOn(EASTER)).get().extracting(InstitutionProfile::status).isEqualTo(CLOSING);
    assertThat(institution.profileOn(EASTER.plusDays(1))).get().extracting(InstitutionProfile::status).isEqualTo(CLOSED);
    assertThat(institution.profileOn(EASTER.plusDays(1))).get().extracting(now -> now.facts().contact().phone()).isEqualTo("0312 00 00 09");
  }

  @Test
  void a_correction_of_the_past_leaves_what_was_altered_later() {
    institution.change(ACTIVE, phone("0312 00 00 07"), HOME, EASTER, entry("first", EASTER));

    institution.change(ACTIVE, phone("0312 00 00 05"), HOME, MONDAY, entry("first", EASTER));

    assertThat(institution.profileOn(EASTER.minusDays(1))).get().extracting(now -> now.facts().contact().phone()).isEqualTo("0312 00 00 05");
    assertThat(institution.profileOn(EASTER)).get().extracting(now -> now.facts().contact().phone()).isEqualTo("0312 00 00 07");
  }

  @Test
  void a_state_that_the_later_one_cannot_follow_is_refused() {
    closedForAWhile();
    institution.confirm(institution.reopen(EASTER, entry("first", EASTER)), OnRoll.nobody(), entry("second", EASTER));

    assertThatThrownBy(() -> institution.change(CLOSING, facts(40), HOME, MONDAY.minusDays(1), entry("first", EASTER))).satisfies(breaks("institution.rule.laterStatus"));
    assertThat(institution.change(CLOSING, facts(40), HOME, EASTER, entry("first", EASTER)).state()).isEqualTo(ChangeState.WAITING);
  }

  private void closedForAWhile() {
    institution.confirm(institution.closeForAWhile(MONDAY, EASTER, entry("first", MONDAY)), OnRoll.nobody(), entry("second", MONDAY));
  }

  private void status(InstitutionStatus next, LocalDate from) {
    institution.confirm(institution.change(next, facts(40), HOME, from, entry("first", from)), OnRoll.nobody(), entry("second", from));
  }

  private static Institution active() {
    var begun = MONDAY.minusDays(100);
    var institution = Institution.propose("1234-5674", facts(40), HOME, begun, entry("first", begun));
    institution.confirm(institution.changes().get(0), OnRoll.nobody(), entry("second", begun));
    return institution;
  }

  private static Facts facts(int places) {
    return new Facts(Multilingual.of("Нур үйү", "Дом Нур", null), "CH_HOME", "PRIVATE", "41706207000000", new Facts.Owners("Foundation", "Foundation", "Ministry"),
        new Facts.Contact("0312 00 00 01", null), 3, 17, places);
  }

  private static Facts phone(String phone) {
    return new Facts(Multilingual.of("Нур үйү", "Дом Нур", null), "CH_HOME", "PRIVATE", "41706207000000", new Facts.Owners("Foundation", "Foundation", "Ministry"),
        new Facts.Contact(phone, null), 3, 17, 40);
  }

  private static InstitutionProfile.Entry entry(String by, LocalDate day) {
    return new InstitutionProfile.Entry(day.atTime(12, 0).atZone(Texts.ZONE).toInstant(), by, "because", "Алай");
  }

  private static java.util.function.Consumer<Throwable> breaks(String rule) {
    return thrown -> assertThat(((RuleViolation) thrown).breaches()).extracting(Breach::rule).containsExactly(rule);
  }
}
