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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A place where children were found, from the rumour to its outcome. */
class SuspectedTest {
  private static final LocalDate FOUND = LocalDate.of(2026, 3, 2);
  private static final CategoryRules ANY = new CategoryRules("UNREG", Multilingual.of(null, null, "Unregistered"), 0, 17, null, true, "yes");

  private final Institution place = Institution.suspect("1000-0001", said("Белгисиз жай", null), FOUND, entry("finder", FOUND));

  @Test
  void it_is_a_record_from_the_day_it_was_found_with_nothing_known_but_where_it_is() {
    assertThat(place.profileOn(FOUND)).get().extracting(InstitutionProfile::status).isEqualTo(InstitutionStatus.SUSPECTED);
    assertThat(place.profileOn(FOUND.minusDays(1))).isEmpty();
    assertThatThrownBy(() -> Institution.suspect("1000-0002", said(" ", null), FOUND, entry("finder", FOUND))).isInstanceOf(RuleViolation.class).hasMessageContaining("nameMissing");
  }

  @Test
  void it_was_found_today_or_before_and_not_on_a_day_to_come() {
    assertThat(Institution.suspect("1000-0002", said("Белгисиз жай", null), FOUND.minusDays(1), entry("finder", FOUND)).profileOn(FOUND)).isPresent();
    assertThatThrownBy(() -> Institution.suspect("1000-0002", said("Белгисиз жай", null), FOUND.plusDays(1), entry("finder", FOUND))).isInstanceOf(RuleViolation.class).hasMessageContaining("suspectedAhead");
  }

  @Test
  void a_missing_name_and_a_day_to_come_are_said_at_once() {
    assertThatThrownBy(() -> Institution.suspect("1000-0002", said(" ", null), FOUND.plusDays(1), entry("finder", FOUND))).isInstanceOfSatisfying(RuleViolation.class, refused ->
        assertThat(refused.breaches()).extracting(Breach::field).containsExactly("nameKy", "from"));
  }

  @ParameterizedTest
  @EnumSource(value = InstitutionStatus.class, names = {"NOT_AN_INSTITUTION", "CLOSED_DOWN"})
  void its_check_ends_it_by_two_persons_on_its_day(InstitutionStatus outcome) {
    var day = FOUND.plusDays(10);
    assertThatThrownBy(() -> place.change(outcome, said("Белгисиз жай", null), ANY, day, entry("first", day))).as("before anybody looked").hasMessageContaining("institution.rule.step");
    underCheck();
    var change = place.change(outcome, said("Белгисиз жай", null), ANY, day, entry("first", day));

    assertThatThrownBy(() -> place.confirm(change, OnRoll.nobody(), entry("first", day))).hasMessageContaining("secondPersonNeeded");
    assertThatThrownBy(() -> place.confirm(change, OnRoll.nobody(), entry("second", day.minusDays(1)))).hasMessageContaining("closedAhead");
    assertThatThrownBy(() -> place.confirm(change, new OnRoll(1, 1, null), entry("second", day))).hasMessageContaining("childrenStillOnRoll");
    place.confirm(change, OnRoll.nobody(), entry("second", day));

    assertThat(List.of(-1, 0, 1).stream().map(after -> place.profileOn(day.plusDays(after)).orElseThrow().status()))
        .containsExactly(InstitutionStatus.UNDER_CHECK, outcome, outcome);
    assertThatThrownBy(() -> place.change(InstitutionStatus.UNDER_CHECK, said("x", null), ANY, day.plusDays(1), entry("first", day))).hasMessageContaining("institution.rule.step");
  }

  @Test
  void it_is_proposed_only_when_everything_is_known_and_works_only_after_another_confirmation() {
    underCheck();
    var day = FOUND.plusDays(10);
    assertThatThrownBy(() -> place.change(InstitutionStatus.PROPOSED, said("Үмүт", null), ANY, day, entry("first", day))).hasMessageContaining("capacityNotPositive").hasMessageContaining("supervisorMissing");

    confirmed(place.change(InstitutionStatus.PROPOSED, whole(), ANY, day, entry("first", day)), day);
    assertThat(place.profileOn(day)).get().extracting(InstitutionProfile::status).isEqualTo(InstitutionStatus.PROPOSED);
    confirmed(place.change(InstitutionStatus.ACTIVE, whole(), ANY, day.plusDays(1), entry("first", day)), day.plusDays(1));

    assertThat(place.profileOn(day.plusDays(1))).get().extracting(InstitutionProfile::status).isEqualTo(InstitutionStatus.ACTIVE);
    assertThat(place.number()).isEqualTo("1000-0001");
  }

  private void underCheck() {
    confirmed(place.change(InstitutionStatus.UNDER_CHECK, said("Белгисиз жай", null), ANY, FOUND.plusDays(1), entry("first", FOUND.plusDays(1))), FOUND.plusDays(1));
  }

  private void confirmed(InstitutionChange change, LocalDate day) {
    place.confirm(change, OnRoll.nobody(), entry("second", day));
  }

  private static Facts said(String name, Integer places) {
    return new Facts(Multilingual.of(name, null, null), "UNREG", "UNKNOWN", "41706207000000", new Facts.Owners(null, null, null), new Facts.Contact(null, null), null, null, places);
  }

  private static Facts whole() {
    return new Facts(Multilingual.of("Үмүт", null, null), "UNREG", "PRIVATE", "41706207000000", new Facts.Owners("A", "A", "Ministry"), new Facts.Contact(null, null), 3, 17, 12);
  }

  private static InstitutionProfile.Entry entry(String by, LocalDate day) {
    return new InstitutionProfile.Entry(day.atTime(12, 0).atZone(Texts.ZONE).toInstant(), by, "because", "Алай");
  }
}
