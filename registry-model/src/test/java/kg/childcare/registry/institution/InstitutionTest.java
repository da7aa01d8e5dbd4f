package kg.childcare.registry.institution;

import static kg.childcare.registry.institution.InstitutionStatus.ACTIVE;
import static kg.childcare.registry.institution.InstitutionStatus.CLOSED;
import static kg.childcare.registry.institution.InstitutionStatus.CLOSING;
import static kg.childcare.registry.institution.InstitutionStatus.NOT_AN_INSTITUTION;
import static kg.childcare.registry.institution.InstitutionStatus.PROPOSED;
import static kg.childcare.registry.institution.InstitutionStatus.SUSPECTED;
import static kg.childcare.registry.institution.InstitutionStatus.UNDER_CHECK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class InstitutionTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final int A_DAY = 24 * 60;
  private static final CategoryRules FAMILY_HOME = new CategoryRules("FAM_HOME", Multilingual.of(null, null, "Family-type home"), 0, 17, 12, true, "yes");

  @Test
  void a_family_home_of_twelve_places_is_proposed() {
    var institution = proposed(facts(12));

    assertThat(institution.profileOn(MONDAY)).get().extracting(InstitutionProfile::status).isEqualTo(PROPOSED);
    assertThat(institution.profileOn(MONDAY.minusDays(1))).isEmpty();
  }

  @Test
  void one_that_opens_on_a_day_ahead_is_proposed_until_then() {
    var opening = MONDAY.plusDays(30);
    var institution = Institution.propose("1234-5674", facts(12), FAMILY_HOME, opening, entry("first", 0));

    assertThat(institution.profileOn(MONDAY)).get().extracting(InstitutionProfile::status).isEqualTo(PROPOSED);
    institution.confirm(institution.changes().get(0), OnRoll.nobody(), entry("second", 1));

    assertThat(institution.profileOn(opening.minusDays(1))).get().extracting(InstitutionProfile::status).isEqualTo(PROPOSED);
    assertThat(institution.profileOn(opening)).get().extracting(InstitutionProfile::status).isEqualTo(ACTIVE);
  }

  @Test
  void that_it_was_there_earlier_is_said_with_a_second_person_and_leaves_what_was_changed_later() {
    var institution = active();
    confirm(institution, institution.change(ACTIVE, facts(8), FAMILY_HOME, MONDAY.plusDays(10), entry("first", 2)), 0);

    var change = institution.change(ACTIVE, facts(12), FAMILY_HOME, MONDAY.minusYears(5), entry("first", 20));

    assertThat(change.state()).isEqualTo(ChangeState.WAITING);
    assertThat(change.differences()).containsExactly(new TimelineStep.FieldChange(ProfileField.FIRST_DAY, MONDAY, MONDAY.minusYears(5)));
    institution.confirm(change, OnRoll.nobody(), entry("second", 21));

    assertThat(institution.profileOn(MONDAY.minusYears(5).minusDays(1))).isEmpty();
    assertThat(institution.profileOn(MONDAY.minusYears(5))).get().extracting(profile -> profile.facts().capacity()).isEqualTo(12);
    assertThat(institution.profileOn(MONDAY.plusDays(9))).get().extracting(profile -> profile.facts().capacity()).isEqualTo(12);
    assertThat(institution.profileOn(MONDAY.plusDays(10))).get().extracting(profile -> profile.facts().capacity()).isEqualTo(8);
    assertThat(institution.profileOn(MONDAY.minusDays(1), entry("any", 20).at())).as("as it was known before").isEmpty();
  }

  @Test
  void a_state_that_was_entered_by_mistake_is_taken_back_on_its_first_day_alone() {
    var institution = active();
    var day = MONDAY.plusDays(10);
    confirm(institution, institution.change(CLOSING, facts(12), FAMILY_HOME, day, entry("first", 2)), 0);
    institution.change(CLOSING, phone("0312 00 00 02"), FAMILY_HOME, day.plusDays(3), entry("first", 11));

    assertThatThrownBy(() -> institution.change(ACTIVE, facts(12), FAMILY_HOME, day.plusDays(1), entry("first", 12))).satisfies(breaks("institution.rule.step"));
    assertThatThrownBy(() -> institution.change(PROPOSED, facts(12), FAMILY_HOME, day, entry("first", 12))).satisfies(breaks("institution.rule.step"));
    var change = institution.change(ACTIVE, facts(12), FAMILY_HOME, day, entry("first", 12));
    assertThat(change.state()).isEqualTo(ChangeState.WAITING);
    institution.confirm(change, new OnRoll(3, 3, null), entry("second", 13));

    assertThat(List.of(day, day.plusDays(3))).allSatisfy(then -> assertThat(institution.profileOn(then)).get().extracting(InstitutionProfile::status).isEqualTo(ACTIVE));
    assertThat(institution.profileOn(day.plusDays(3))).get().extracting(profile -> profile.facts().contact().phone()).isEqualTo("0312 00 00 02");
    assertThat(institution.profileOn(day, entry("any", 12).at())).get().extracting(InstitutionProfile::status).isEqualTo(CLOSING);
  }

  @Test
  void what_opened_is_not_taken_back_to_a_proposal_over_the_heads_of_children() {
    var opening = MONDAY.plusDays(1);
    var institution = Institution.propose("1234-5674", facts(12), FAMILY_HOME, opening, entry("first", 0));
    institution.confirm(institution.changes().get(0), OnRoll.nobody(), entry("second", 1));

    assertThatThrownBy(() -> institution.change(PROPOSED, facts(12), FAMILY_HOME, opening, entry("first", 2))).satisfies(breaks("institution.rule.step"));
  }

  @Test
  void a_state_is_taken_back_to_the_one_of_the_day_before_and_to_no_other() {
    var institution = active();
    var later = entry("first", 9 * A_DAY);
    institution.confirm(institution.closeForAWhile(MONDAY.plusDays(2), MONDAY.plusDays(40), later), OnRoll.nobody(), entry("second", 9 * A_DAY));
    institution.confirm(institution.change(CLOSING, facts(12), FAMILY_HOME, MONDAY.plusDays(5), later), OnRoll.nobody(), entry("second", 9 * A_DAY + 1));

    assertThatThrownBy(() -> institution.change(ACTIVE, facts(12), FAMILY_HOME, MONDAY.plusDays(5), entry("first", 9 * A_DAY + 2))).satisfies(breaks("institution.rule.step"));
    assertThat(institution.closeForAWhile(MONDAY.plusDays(5), MONDAY.plusDays(40), entry("first", 9 * A_DAY + 2)).state()).isEqualTo(ChangeState.WAITING);
  }

  @Test
  void before_it_opens_a_step_of_its_check_can_be_taken_back() {
    assertThat(UNDER_CHECK.canBeTakenBackTo(SUSPECTED)).isTrue();
    assertThat(PROPOSED.canBeTakenBackTo(UNDER_CHECK)).isTrue();
    assertThat(NOT_AN_INSTITUTION.canBeTakenBackTo(UNDER_CHECK)).isFalse();
  }

  @Test
  void an_end_is_not_taken_back() {
    var institution = active();
    confirm(institution, institution.change(ACTIVE, facts(12), FAMILY_HOME, MONDAY.minusDays(9), entry("first", 1)), 0);
    confirm(institution, institution.change(CLOSING, facts(12), FAMILY_HOME, MONDAY.minusDays(5), entry("first", 2)), 0);
    confirm(institution, institution.change(CLOSED, facts(12), FAMILY_HOME, MONDAY, entry("first", 11)), 0);

    assertThatThrownBy(() -> institution.change(CLOSING, facts(12), FAMILY_HOME, MONDAY, entry("first", 12))).satisfies(breaks("institution.rule.step"));
  }

  @Test
  void what_the_register_says_already_is_no_change() {
    var institution = active();

    assertThatThrownBy(() -> institution.change(ACTIVE, facts(12), FAMILY_HOME, MONDAY.plusDays(1), entry("first", 2))).satisfies(breaks("institution.rule.nothingChanged"));
  }

  @Test
  void thirteen_places_are_above_the_cap() {
    assertThatThrownBy(() -> proposed(facts(13))).satisfies(breaks("institution.rule.capacityAboveCap"));
  }

  @Test
  void an_age_outside_the_category_is_said_beside_the_age_that_is_outside() {
    var old = new Facts(Multilingual.of("Нур үйү", null, null), "FAM_HOME", "PRIVATE", "41706207000000", owners("Ministry"), contact(), 3, 18, 12);

    assertThatThrownBy(() -> proposed(old)).isInstanceOfSatisfying(RuleViolation.class,
        refused -> assertThat(refused.breaches()).singleElement().extracting(Breach::field).isEqualTo("ageMax"));
  }

  @Test
  void what_is_wrong_in_every_category_is_known_before_there_is_one() {
    var empty = new NewFacts(null, null, null, null, null, null, null, null, null, null, "abc", null, null, null, null, null).facts();

    assertThat(empty.breaches()).extracting(Breach::rule).containsExactly(
        "institution.rule.nameMissing", "institution.rule.supervisorMissing", "institution.rule.taxNumber", "institution.rule.agesImpossible", "institution.rule.capacityNotPositive");
  }

  @Test
  void everything_wrong_is_said_at_once() {
    var wrong = new Facts(Multilingual.of(" ", null, null), "FAM_HOME", "PRIVATE", "41706207000000", owners(null), contact(), 3, 19, 0);

    assertThatThrownBy(() -> proposed(wrong)).satisfies(breaks(
        "institution.rule.nameMissing", "institution.rule.supervisorMissing", "institution.rule.agesOutsideCategory", "institution.rule.capacityNotPositive"));
  }

  @Test
  void a_second_person_makes_it_active() {
    var institution = proposed(facts(12));

    institution.confirm(institution.changes().get(0), OnRoll.nobody(), entry("second", 1));

    assertThat(institution.profileOn(MONDAY)).get().extracting(InstitutionProfile::status).isEqualTo(ACTIVE);
    assertThat(institution.profiles()).filteredOn(profile -> !profile.isKnown()).hasSize(1);
  }

  @Test
  void the_first_person_cannot_be_the_second() {
    var institution = proposed(facts(12));

    assertThatThrownBy(() -> institution.confirm(institution.changes().get(0), OnRoll.nobody(), entry("first", 1))).satisfies(breaks("institution.rule.secondPersonNeeded"));
    assertThatThrownBy(() -> institution.changes().get(0).decline(new InstitutionProfile.Entry(entry("first", 1).at(), "first", "no", null))).satisfies(breaks("institution.rule.secondPersonNeeded"));
  }

  @Test
  void a_declined_change_needs_a_reason_and_changes_nothing() {
    var institution = proposed(facts(12));
    var change = institution.changes().get(0);

    assertThatThrownBy(() -> change.decline(new InstitutionProfile.Entry(entry("second", 1).at(), "second", " ", null))).satisfies(breaks("institution.rule.declineNeedsReason"));
    change.decline(new InstitutionProfile.Entry(entry("second", 1).at(), "second", "The address is wrong", null));

    assertThat(institution.profileOn(MONDAY)).get().extracting(InstitutionProfile::status).isEqualTo(PROPOSED);
  }

  @Test
  void only_its_author_takes_back_what_waits_and_then_another_can_be_asked_for() {
    var institution = active();
    var change = institution.change(ACTIVE, facts(8), FAMILY_HOME, MONDAY.plusDays(10), entry("first", 5));

    assertThatThrownBy(() -> change.takeBack("second", entry("second", 6).at())).satisfies(breaks("institution.rule.notYourProposal"));
    change.takeBack("first", entry("first", 6).at());

    assertThat(change.state()).isEqualTo(ChangeState.WITHDRAWN);
    assertThat(change.stateAt(entry("first", 5).at())).isEqualTo(ChangeState.WAITING);
    assertThatThrownBy(() -> change.takeBack("first", entry("first", 7).at())).satisfies(breaks("institution.rule.changeAlreadyDecided"));
    assertThatThrownBy(() -> institution.confirm(change, OnRoll.nobody(), entry("second", 7))).satisfies(breaks("institution.rule.changeAlreadyDecided"));
    assertThat(institution.change(ACTIVE, facts(7), FAMILY_HOME, MONDAY.plusDays(10), entry("first", 8)).state()).isEqualTo(ChangeState.WAITING);
  }

  @Test
  void the_second_person_is_told_field_by_field_what_a_change_makes_different() {
    var institution = active();

    var change = institution.change(CLOSING, facts(8), FAMILY_HOME, MONDAY.plusDays(10), entry("first", 5));

    assertThat(change.differences()).containsExactly(
        new TimelineStep.FieldChange(ProfileField.STATUS, ACTIVE, CLOSING), new TimelineStep.FieldChange(ProfileField.CAPACITY, 12, 8));
  }

  @Test
  void a_new_phone_holds_at_once_and_the_old_one_stays_readable() {
    var institution = active();
    var later = MONDAY.plusDays(10);

    institution.change(ACTIVE, phone("0312 00 00 02"), FAMILY_HOME, later, entry("first", 5));

    assertThat(institution.profileOn(later)).get().extracting(profile -> profile.facts().contact().phone()).isEqualTo("0312 00 00 02");
    assertThat(institution.profileOn(later.minusDays(1))).get().extracting(profile -> profile.facts().contact().phone()).isEqualTo("0312 00 00 01");
  }

  @Test
  void a_new_capacity_waits_for_the_second_person() {
    var institution = active();

    institution.change(ACTIVE, facts(8), FAMILY_HOME, MONDAY.plusDays(10), entry("first", 5));

    assertThat(institution.profileOn(MONDAY.plusDays(10))).get().extracting(profile -> profile.facts().capacity()).isEqualTo(12);
    assertThatThrownBy(() -> institution.change(ACTIVE, facts(7), FAMILY_HOME, MONDAY.plusDays(11), entry("first", 6))).satisfies(breaks("institution.rule.changeWaiting"));
  }

  @Test
  void it_cannot_close_while_a_child_is_on_the_roll() {
    var institution = active();
    confirm(institution, institution.change(CLOSING, facts(12), FAMILY_HOME, MONDAY, entry("first", 2)), 5);
    var closed = institution.change(CLOSED, facts(12), FAMILY_HOME, MONDAY, entry("first", 4));

    assertThatThrownBy(() -> confirm(institution, closed, 1)).satisfies(breaks("institution.rule.childrenStillOnRoll"));
    confirm(institution, closed, 0);

    assertThat(institution.profileOn(MONDAY)).get().extracting(InstitutionProfile::status).isEqualTo(CLOSED);
  }

  @Test
  void a_step_that_does_not_exist_is_refused() {
    assertThatThrownBy(() -> active().change(CLOSED, facts(12), FAMILY_HOME, MONDAY, entry("first", 2))).satisfies(breaks("institution.rule.step"));
  }

  @Test
  void sites_together_have_no_more_places_than_the_institution() {
    var institution = active();
    institution.addSite(site("A", 8), MONDAY);

    assertThatThrownBy(() -> institution.addSite(site("B", 5), MONDAY)).satisfies(breaks("institution.rule.sitesAboveCapacity"));
    institution.addSite(site("B", 4), MONDAY);

    assertThat(institution.sites()).hasSize(2);
  }

  @Test
  void an_address_of_a_past_day_has_room_on_all_days_since_also_where_the_institution_has_fewer_places() {
    var institution = active();
    confirm(institution, institution.change(ACTIVE, facts(4), FAMILY_HOME, MONDAY.plusDays(3), entry("first", 2)), 0);
    confirm(institution, institution.change(ACTIVE, facts(12), FAMILY_HOME, MONDAY.plusDays(6), entry("first", 3)), 0);
    var later = entry("first", 9 * A_DAY);

    assertThatThrownBy(() -> institution.addSite(site("A", 8), MONDAY, later)).satisfies(isAbove(8, 4, MONDAY.plusDays(3)));
    var site = institution.addSite(site("A", 8), MONDAY.plusDays(7), later);
    assertThatThrownBy(() -> institution.correctSite(site, site("A", 8), MONDAY, later)).satisfies(isAbove(8, 4, MONDAY.plusDays(3)));
    institution.correctSite(site, site("A", 8), MONDAY.plusDays(6), later);
    institution.addSite(site("B", 4), MONDAY.plusDays(4), later);
    assertThatThrownBy(() -> institution.addSite(site("C", 5), MONDAY, later)).as("the first of the days is told").satisfies(isAbove(5, 4, MONDAY.plusDays(3)));

    assertThat(site.from()).isEqualTo(MONDAY.plusDays(6));
  }

  @Test
  void an_address_that_has_more_places_than_are_left_is_corrected_and_gets_no_more_of_them() {
    var institution = active();
    var site = institution.addSite(site("A", 10), MONDAY);
    confirm(institution, institution.change(ACTIVE, facts(8), FAMILY_HOME, MONDAY.plusDays(3), entry("first", 2)), 0);
    var later = entry("first", 9 * A_DAY);

    institution.correctSite(site, site("B", 10), MONDAY, later);
    assertThatThrownBy(() -> institution.correctSite(site, site("B", 11), MONDAY, later)).satisfies(isAbove(11, 8, MONDAY.plusDays(9)));
    assertThatThrownBy(() -> institution.addSite(site("C", 1), MONDAY, later)).satisfies(isAbove(11, 8, MONDAY.plusDays(3)));
    institution.correctSite(site, site("B", 9), MONDAY, later);

    assertThat(site.said(null)).isEqualTo(site("B", 9));
  }

  @Test
  void a_day_more_than_ten_years_ahead_is_taken_for_a_wrong_year() {
    var latest = MONDAY.plusYears(10);
    var institution = active();

    assertThatThrownBy(() -> Institution.propose("1234-5674", facts(12), FAMILY_HOME, latest.plusDays(1), entry("first", 0)))
        .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.breaches()).containsExactly(RuleViolation.breach("from", "institution.rule.farAhead", latest.plusDays(1), 10)));
    assertThatThrownBy(() -> institution.change(ACTIVE, facts(8), FAMILY_HOME, latest.plusDays(1), entry("first", 2))).satisfies(breaks("institution.rule.farAhead"));

    assertThat(Institution.propose("1234-5674", facts(12), FAMILY_HOME, latest, entry("first", 0)).changes()).singleElement().extracting(Proposal::effectiveFrom).isEqualTo(latest);
    assertThat(institution.change(ACTIVE, facts(8), FAMILY_HOME, latest, entry("first", 2)).effectiveFrom()).isEqualTo(latest);
  }

  @Test
  void a_last_day_is_put_off_by_the_days_that_come_to_it_whatever_the_old_one_had() {
    var institution = active();
    var stays = institution.addSite(site("A", 8), MONDAY);
    var ends = institution.addSite(site("B", 4), MONDAY);
    List.of(stays, ends).forEach(site -> institution.endSite(site, MONDAY.plusDays(5), entry("first", 2)));
    confirm(institution, institution.change(ACTIVE, facts(8), FAMILY_HOME, MONDAY.plusDays(3), entry("first", 5)), 0);

    institution.endSite(stays, MONDAY.plusDays(9), entry("first", 11));
    assertThat(stays.to()).isEqualTo(MONDAY.plusDays(9));
    assertThatThrownBy(() -> institution.endSite(ends, MONDAY.plusDays(6), entry("first", 12))).satisfies(breaks("institution.rule.sitesAboveCapacity"));
  }

  @Test
  void a_number_with_one_wrong_digit_is_noticed() {
    var number = RegistrationNumber.draw(new java.util.Random(7));

    assertThat(RegistrationNumber.isValid(number)).isTrue();
    for (char other = '0'; other <= '9'; other++) {
      if (other != number.charAt(2)) {
        assertThat(RegistrationNumber.isValid(number.substring(0, 2) + other + number.substring(3))).isFalse();
      }
    }
  }

  @Test
  void kyrgyz_russian_and_uzbek_spellings_find_each_other() {
    assertThat(SearchText.fold("Өзгөн")).isEqualTo(SearchText.fold("озгон"));
    assertThat(SearchText.fold("«Ак-Үмүт» балдар үйү")).isEqualTo("ак умут балдар уйу");
  }

  @Test
  void what_was_pasted_from_a_document_is_found_as_it_is_seen() {
    var pasted = "Со\u00ADколук\u00A0детскии\u0306 дом\u200B";
    var signed = new NewFacts(pasted, null, null, "FAM_HOME", "PRIVATE", "41706207000000", "\u00AD", null, "Минис\u00ADтрлик", "0555\u200B 12", null, 3, 17, 12, MONDAY, "because").facts();
    assertThat(List.of(signed.owners().supervisor(), signed.contact().phone())).containsExactly("Министрлик", "0555 12");
    assertThat(signed.owners().founder()).isNull();
    var facts = new NewFacts(pasted, "\u200B\u202E", null, "FAM_HOME", "PRIVATE", "41706207000000", null, "О\u00ADФ", "Ministry", null, null, 3, 17, 12, MONDAY, "because").facts();

    assertThat(List.of(facts.name().ky(), facts.owners().operator())).containsExactly("Соколук детский дом", "ОФ");
    assertThat(facts.name().ru()).isNull();
    assertThat(SearchText.fold(pasted)).isEqualTo("соколук детский дом");
    assertThat(SearchText.fold("е\u0300")).as("the first of the marks").isEqualTo(SearchText.fold("\u0450"));
  }

  private static Institution proposed(Facts facts) {
    return Institution.propose("1234-5674", facts, FAMILY_HOME, MONDAY, entry("first", 0));
  }

  private static Institution active() {
    var institution = proposed(facts(12));
    institution.confirm(institution.changes().get(0), OnRoll.nobody(), entry("second", 1));
    return institution;
  }

  private static void confirm(Institution institution, InstitutionChange change, int onRoll) {
    institution.confirm(change, new OnRoll(onRoll, onRoll, null), entry("second", 10));
  }

  private static Facts facts(int places) {
    return new Facts(Multilingual.of("Нур үйү", "Дом Нур", null), "FAM_HOME", "PRIVATE", "41706207000000", owners("Ministry"), contact(), 3, 17, places);
  }

  private static Facts phone(String phone) {
    return new Facts(Multilingual.of("Нур үйү", "Дом Нур", null), "FAM_HOME", "PRIVATE", "41706207000000", owners("Ministry"), new Facts.Contact(phone, null), 3, 17, 12);
  }

  private static Facts.Owners owners(String supervisor) {
    return new Facts.Owners("Foundation", "Foundation", supervisor);
  }

  private static Facts.Contact contact() {
    return new Facts.Contact("0312 00 00 01", null);
  }

  private static SitePlan site(String label, int places) {
    return new SitePlan(label, "41706207000000", "Street 1", null, null, places);
  }

  private static InstitutionProfile.Entry entry(String by, int minute) {
    return new InstitutionProfile.Entry(Instant.from(MONDAY.atStartOfDay(ZoneOffset.UTC)).plusSeconds(60L * minute), by, "because", "Алай");
  }

  private static java.util.function.Consumer<Throwable> isAbove(int together, int places, LocalDate day) {
    return thrown -> assertThat(((RuleViolation) thrown).breaches()).containsExactly(RuleViolation.breach("capacity", "institution.rule.sitesAboveCapacity", together, places, day));
  }

  private static java.util.function.Consumer<Throwable> breaks(String... rules) {
    return thrown -> assertThat(((RuleViolation) thrown).breaches()).extracting(Breach::rule).isEqualTo(List.of(rules));
  }
}
