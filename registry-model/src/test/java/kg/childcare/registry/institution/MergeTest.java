package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Consumer;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final CategoryRules HOME = new CategoryRules("CH_HOME", Multilingual.of(null, null, "Children's home"), 3, 17, null, true, "yes");

  private final Institution twice = active("1000-0001");
  private final Institution stays = active("1000-0002");

  @Test
  void the_number_entered_twice_ends_on_its_day_and_both_histories_stay() {
    var merge = propose(twice, stays, MONDAY);

    merge.confirm(OnRoll.nobody(), entry("second", MONDAY));

    assertThat(status(twice, MONDAY.minusDays(1))).isEqualTo(InstitutionStatus.ACTIVE);
    assertThat(status(twice, MONDAY)).isEqualTo(InstitutionStatus.CREATED_IN_ERROR);
    assertThat(status(twice, MONDAY.plusDays(1))).isEqualTo(InstitutionStatus.CREATED_IN_ERROR);
    assertThat(status(stays, MONDAY)).isEqualTo(InstitutionStatus.ACTIVE);
    assertThat(twice.profileOn(MONDAY, entry("any", MONDAY).at().minusSeconds(1))).get().extracting(InstitutionProfile::status).as("as it was known before").isEqualTo(InstitutionStatus.ACTIVE);
    assertThat(twice.changes()).last().extracting(InstitutionChange::proposedBy, InstitutionChange::decidedBy).containsExactly("first", "second");
  }

  @Test
  void nobody_confirms_the_own_proposal_nor_twice() {
    var merge = propose(twice, stays, MONDAY);

    assertThatThrownBy(() -> merge.confirm(OnRoll.nobody(), entry("first", MONDAY))).satisfies(breaks("secondPersonNeeded"));
    merge.confirm(OnRoll.nobody(), entry("second", MONDAY));
    assertThatThrownBy(() -> merge.confirm(OnRoll.nobody(), entry("second", MONDAY))).satisfies(breaks("changeAlreadyDecided"));
  }

  @Test
  void it_waits_until_no_child_is_on_the_roll_and_begins_not_before_the_last_was_gone() {
    var merge = propose(twice, stays, MONDAY);

    assertThatThrownBy(() -> merge.confirm(new OnRoll(1, 0, null), entry("second", MONDAY))).satisfies(breaks("mergeChildren"));
    assertThatThrownBy(() -> merge.confirm(new OnRoll(0, 0, MONDAY.plusDays(1)), entry("second", MONDAY.plusDays(1)))).satisfies(breaks("closedBeforeEmpty"));
    assertThat(status(twice, MONDAY)).isEqualTo(InstitutionStatus.ACTIVE);
    merge.confirm(new OnRoll(0, 0, MONDAY), entry("second", MONDAY.plusDays(1)));

    assertThat(status(twice, MONDAY)).isEqualTo(InstitutionStatus.CREATED_IN_ERROR);
  }

  @Test
  void it_is_confirmed_on_its_day_or_later() {
    var merge = propose(twice, stays, MONDAY);

    assertThatThrownBy(() -> merge.confirm(OnRoll.nobody(), entry("second", MONDAY.minusDays(1)))).satisfies(breaks("closedAhead"));
  }

  @Test
  void an_entry_that_waits_for_its_second_person_can_be_the_double_and_what_waited_lapses() {
    var proposed = Institution.propose("1000-0003", facts(), HOME, MONDAY.minusDays(9), entry("first", MONDAY.minusDays(9)));

    propose(proposed, stays, MONDAY).confirm(OnRoll.nobody(), entry("second", MONDAY));

    assertThat(status(proposed, MONDAY)).isEqualTo(InstitutionStatus.CREATED_IN_ERROR);
    assertThat(proposed.changes().get(0).state()).isEqualTo(ChangeState.DECLINED);
    assertThat(proposed.changes().get(0).decisionReason()).contains("1000-0002");
  }

  @Test
  void a_suspected_place_is_looked_at_before_it_is_called_a_double() {
    var found = Institution.suspect("1000-0004", unknown(), MONDAY.minusDays(3), entry("first", MONDAY.minusDays(3)));

    assertThatThrownBy(() -> propose(found, stays, MONDAY)).satisfies(breaks("mergeState"));
    confirmed(found, found.change(InstitutionStatus.UNDER_CHECK, unknown(), HOME, MONDAY.minusDays(2), entry("first", MONDAY.minusDays(2))), MONDAY.minusDays(2));
    assertThatThrownBy(() -> found.change(InstitutionStatus.DUPLICATE, unknown(), HOME, MONDAY, entry("first", MONDAY))).satisfies(breaks("duplicateOfWhat"));
    propose(found, stays, MONDAY).confirm(OnRoll.nobody(), entry("second", MONDAY));

    assertThat(status(found, MONDAY)).isEqualTo(InstitutionStatus.DUPLICATE);
  }

  @Test
  void two_that_point_at_each_other_cannot_both_end() {
    var one = propose(twice, stays, MONDAY);
    var other = propose(stays, twice, MONDAY);
    one.confirm(OnRoll.nobody(), entry("second", MONDAY));

    assertThatThrownBy(() -> other.confirm(OnRoll.nobody(), entry("second", MONDAY))).satisfies(breaks("mergeSurvivorEnded"));
    assertThatThrownBy(() -> propose(twice, stays, MONDAY)).satisfies(breaks("mergeState"));
    assertThatThrownBy(() -> propose(stays, stays, MONDAY)).satisfies(breaks("mergeItself"));
    assertThatThrownBy(() -> propose(stays, twice, MONDAY.minusYears(9))).satisfies(breaks("notYetRegistered"));
  }

  @Test
  void a_declined_one_keeps_its_reason_until_its_author_has_read_it() {
    var merge = propose(twice, stays, MONDAY);

    assertThatThrownBy(() -> merge.hear("first", entry("first", MONDAY).at())).satisfies(breaks("nothingToHear"));
    assertThatThrownBy(() -> merge.decline(new InstitutionProfile.Entry(entry("second", MONDAY).at(), "second", " ", null))).satisfies(breaks("declineNeedsReason"));
    merge.decline(new InstitutionProfile.Entry(entry("second", MONDAY).at(), "second", "Two houses", null));

    assertThat(merge.decisionReason()).isEqualTo("Two houses");
    assertThatThrownBy(() -> merge.hear("second", entry("first", MONDAY).at())).satisfies(breaks("nothingToHear"));
    merge.hear("first", entry("first", MONDAY).at());
    assertThat(status(twice, MONDAY)).isEqualTo(InstitutionStatus.ACTIVE);
  }

  private static Merge propose(Institution duplicate, Institution survivor, LocalDate from) {
    return Merge.propose(duplicate, survivor, from, entry("first", MONDAY.minusDays(2)));
  }

  private static Institution active(String number) {
    var began = MONDAY.minusYears(1);
    var institution = Institution.propose(number, facts(), HOME, began, entry("first", began));
    confirmed(institution, institution.changes().get(0), began);
    return institution;
  }

  private static void confirmed(Institution institution, InstitutionChange change, LocalDate day) {
    institution.confirm(change, OnRoll.nobody(), entry("second", day));
  }

  private static InstitutionStatus status(Institution institution, LocalDate day) {
    return institution.profileOn(day).orElseThrow().status();
  }

  private static Facts facts() {
    return new Facts(Multilingual.of("Нур үйү", null, null), "CH_HOME", "PRIVATE", "41706207000000", new Facts.Owners("A", "A", "Ministry"), new Facts.Contact(null, null), 3, 17, 30);
  }

  private static Facts unknown() {
    return new Facts(Multilingual.of("Белгисиз жай", null, null), "UNREG", "UNKNOWN", "41706207000000", new Facts.Owners(null, null, null), new Facts.Contact(null, null), null, null, null);
  }

  private static InstitutionProfile.Entry entry(String by, LocalDate day) {
    return new InstitutionProfile.Entry(day.atTime(12, 0).atZone(Texts.ZONE).toInstant(), by, "because", "Алай");
  }

  private static Consumer<Throwable> breaks(String rule) {
    return thrown -> assertThat(thrown).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo("institution.rule." + rule));
  }
}
