package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SiteTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOON = Instant.parse("2026-03-02T06:00:00Z");

  private final Institution institution = Institution.propose("1234-5678",
      new Facts(Multilingual.of(null, "Нур", null), "FAMILY_TYPE", "PRIVATE", "41706207000000", new Facts.Owners(null, null, "Министерство"), new Facts.Contact(null, null), 3, 17, 12),
      CategoryRules.NONE, MONDAY.minusYears(1), entry("Registered", NOON.minusSeconds(60)));

  @Test
  void an_address_is_in_use_to_the_end_of_its_last_day() {
    var site = institution.addSite(plan("Nur 1", 8), MONDAY);

    institution.endSite(site, MONDAY.plusDays(5), entry("Moved", NOON));

    assertThat(List.of(site.isThereOn(MONDAY.minusDays(1)), site.isThereOn(MONDAY), site.isThereOn(MONDAY.plusDays(5)), site.isThereOn(MONDAY.plusDays(6))))
        .containsExactly(false, true, true, false);
    assertThat(site.isThereOn(MONDAY.plusDays(6), NOON.minusSeconds(1))).isTrue();
    assertThat(site.isThereOn(MONDAY.plusDays(6), NOON)).isFalse();
  }

  @Test
  void a_bed_counts_until_the_last_day_of_its_address() {
    var site = institution.addSite(plan("Nur 1", 8), MONDAY);
    site.addRoom(bedroom("101", 4, null), MONDAY);

    institution.endSite(site, MONDAY.plusDays(5), entry("Moved", NOON));

    assertThat(site.usableBeds(MONDAY.plusDays(5))).isEqualTo(4);
    assertThat(site.usableBeds(MONDAY.plusDays(6))).isZero();
  }

  @Test
  void places_of_an_address_that_ended_are_free_from_the_day_after() {
    var site = institution.addSite(plan("Nur 1", 12), MONDAY);
    institution.endSite(site, MONDAY.plusDays(5), entry("Moved", NOON));

    refuses(() -> institution.addSite(plan("Nur 2", 12), MONDAY.plusDays(5)), "institution.rule.sitesAboveCapacity", "capacity");

    assertThat(institution.addSite(plan("Nur 2", 12), MONDAY.plusDays(6)).capacity()).isEqualTo(12);
  }

  @Test
  void an_address_that_ended_is_still_corrected_when_its_places_are_used_elsewhere() {
    var site = institution.addSite(plan("Nur 1", 12), MONDAY.minusDays(9));
    institution.endSite(site, MONDAY.minusDays(1), entry("Moved", NOON));
    institution.addSite(plan("Nur 2", 12), MONDAY);

    institution.correctSite(site, plan("Nur 11", 12), site.from(), entry("Typing error", NOON));

    assertThat(site.said(null).address()).isEqualTo("Nur 11");
  }

  @Test
  void a_last_day_is_not_put_off_when_its_places_were_given_to_another_address_meanwhile() {
    var site = institution.addSite(plan("Nur 1", 8), MONDAY);
    institution.endSite(site, MONDAY.plusDays(5), entry("Moved", NOON));
    institution.addSite(plan("Nur 2", 12), MONDAY.plusDays(9));

    refuses(() -> institution.endSite(site, MONDAY.plusDays(9), entry("Later", NOON)), "institution.rule.sitesAboveCapacity", "capacity");
    assertThat(site.to()).isEqualTo(MONDAY.plusDays(5));

    institution.endSite(site, MONDAY.plusDays(8), entry("Later", NOON));
    assertThat(site.to()).isEqualTo(MONDAY.plusDays(8));
  }

  @Test
  void of_two_addresses_that_follow_each_other_each_is_corrected_with_all_its_places() {
    var first = institution.addSite(plan("Nur 1", 12), MONDAY);
    institution.endSite(first, MONDAY.plusDays(5), entry("Moved", NOON));
    var next = institution.addSite(plan("Nur 2", 12), MONDAY.plusDays(6));

    institution.correctSite(first, plan("Nur 11", 12), first.from(), entry("Typing error", NOON));
    institution.correctSite(next, plan("Nur 22", 12), next.from(), entry("Typing error", NOON));
    refuses(() -> institution.correctSite(next, plan("Nur 22", 13), next.from(), entry("More", NOON)), "institution.rule.sitesAboveCapacity", "capacity");

    assertThat(institution.sites()).extracting(Site::address).containsExactly("Nur 11", "Nur 22");
  }

  @Test
  void an_address_added_before_another_one_begins_leaves_it_its_places() {
    institution.addSite(plan("Nur 2", 8), MONDAY.plusDays(9));

    refuses(() -> institution.addSite(plan("Nur 1", 5), MONDAY), "institution.rule.sitesAboveCapacity", "capacity");
    assertThat(institution.addSite(plan("Nur 1", 4), MONDAY).capacity()).isEqualTo(4);
  }

  @Test
  void an_address_ends_once_not_before_it_began_and_with_a_reason() {
    var site = institution.addSite(plan("Nur 1", 8), MONDAY);

    refuses(() -> institution.endSite(site, MONDAY.minusDays(1), entry("Moved", NOON)), "institution.rule.siteEndsBefore", "until");
    refuses(() -> institution.endSite(site, MONDAY, entry(" ", NOON)), "institution.rule.reasonMissing", "reason");
    institution.endSite(site, MONDAY, entry("Moved", NOON));

    refuses(() -> institution.endSite(site, MONDAY.plusDays(1), entry("Again", NOON)), "institution.rule.siteEnded", null);
  }

  @Test
  void a_last_day_that_is_still_ahead_can_be_said_anew_and_stays_known_as_it_was() {
    var site = institution.addSite(plan("Nur 1", 8), MONDAY);
    institution.endSite(site, MONDAY.plusYears(10), entry("Typing error", NOON));

    refuses(() -> institution.endSite(site, MONDAY.plusYears(10), entry("Same", NOON.plusSeconds(60))), "institution.rule.siteSame", null);
    institution.endSite(site, MONDAY.plusDays(1), entry("Moved", NOON.plusSeconds(60)));

    assertThat(List.of(site.isThereOn(MONDAY.plusDays(1)), site.isThereOn(MONDAY.plusDays(2)))).containsExactly(true, false);
    assertThat(site.isThereOn(MONDAY.plusDays(2), NOON)).isTrue();
    assertThat(List.of(site.end(NOON.minusSeconds(1)), site.end(NOON), site.end(null))).extracting(SiteEnd::lastDay, SiteEnd::reason)
        .containsExactly(tuple(null, null), tuple(MONDAY.plusYears(10), "Typing error"), tuple(MONDAY.plusDays(1), "Moved"));
    assertThat(site.corrections(null)).singleElement().extracting(old -> old.end().lastDay()).isEqualTo(MONDAY.plusYears(10));
  }

  @Test
  void a_corrected_address_says_what_was_known_at_each_moment() {
    var site = institution.addSite(plan("Nur 1", 8), MONDAY);

    institution.correctSite(site, plan("Nur 11", 8), site.from(), entry("Typing error", NOON));
    institution.correctSite(site, plan("Nur 111", 9), site.from(), entry("Again", NOON.plusSeconds(60)));

    assertThat(List.of(site.said(NOON.minusSeconds(1)).address(), site.said(NOON).address(), site.said(NOON.plusSeconds(60)).address(), site.said(null).address()))
        .containsExactly("Nur 1", "Nur 11", "Nur 111", "Nur 111");
    assertThat(site.corrections(NOON)).extracting(SiteBefore::reason).containsExactly("Typing error");
    assertThat(site.capacity()).isEqualTo(9);
  }

  @Test
  void an_address_can_be_as_old_as_the_institution_and_was_not_known_before_it_was_entered() {
    var founded = MONDAY.minusYears(1);
    var site = institution.addSite(plan("Nur 1", 8), founded, entry("Lease", NOON));

    assertThat(List.of(site.isThereOn(founded), site.isThereOn(founded, NOON), site.isThereOn(founded, NOON.minusSeconds(1)))).containsExactly(true, true, false);
    refuses(() -> institution.addSite(plan("Nur 2", 4), founded.minusDays(1), entry("Lease", NOON)), "institution.rule.siteOlder", "from");
    refuses(() -> institution.addSite(plan("Nur 2", 4), MONDAY.plusDays(1), entry("Lease", NOON)), "institution.rule.siteAhead", "from");
    refuses(() -> institution.addSite(plan("Nur 2", 5), founded, entry("Lease", NOON)), "institution.rule.sitesAboveCapacity", "capacity");
    refuses(() -> institution.addSite(plan("Nur 2", 4), MONDAY, entry(" ", NOON)), "institution.rule.reasonMissing", "reason");
    assertThat(institution.sites()).hasSize(1);
  }

  @Test
  void a_wrong_first_day_is_corrected_and_stays_known_as_it_was() {
    var founded = MONDAY.minusYears(1);
    var site = institution.addSite(plan("Nur 1", 8), MONDAY, entry("Lease", NOON));

    refuses(() -> institution.correctSite(site, plan("Nur 1", 8), founded.minusDays(1), entry("Lease found", NOON)), "institution.rule.siteOlder", "from");
    refuses(() -> institution.correctSite(site, plan("Nur 1", 8), MONDAY.plusDays(1), entry("Typing error", NOON)), "institution.rule.siteAhead", "from");
    institution.correctSite(site, plan("Nur 1", 8), founded, entry("Lease found", NOON.plusSeconds(60)));

    assertThat(List.of(site.isThereOn(founded), site.isThereOn(founded, NOON), site.isThereOn(MONDAY, NOON))).containsExactly(true, false, true);
    assertThat(List.of(site.from(null), site.from(NOON))).containsExactly(founded, MONDAY);
  }

  @Test
  void a_first_day_that_was_earlier_asks_for_room_on_the_days_of_the_address_alone() {
    var site = institution.addSite(plan("Nur 1", 12), MONDAY.minusDays(9));
    institution.endSite(site, MONDAY.minusDays(1), entry("Moved", NOON));
    institution.addSite(plan("Nur 2", 12), MONDAY);

    institution.correctSite(site, plan("Nur 1", 12), MONDAY.minusDays(20), entry("Lease found", NOON));
    refuses(() -> institution.correctSite(site, plan("Nur 1", 12), MONDAY, entry("Typing error", NOON)), "institution.rule.siteEndsBefore", "from");

    assertThat(site.isThereOn(MONDAY.minusDays(20))).isTrue();
    assertThat(site.isThereOn(MONDAY)).isFalse();
  }

  @Test
  void what_an_end_that_is_put_off_leaves_says_the_first_day_too() {
    var site = institution.addSite(plan("Nur 1", 8), MONDAY);
    institution.endSite(site, MONDAY.plusDays(5), entry("Moves", NOON));
    institution.endSite(site, MONDAY.plusDays(9), entry("Moves later", NOON));

    assertThat(site.corrections(null)).extracting(SiteBefore::from).containsExactly(MONDAY);
  }

  @Test
  void a_first_day_is_known_as_it_was_also_before_corrections_that_did_not_keep_it() throws ReflectiveOperationException {
    var founded = MONDAY.minusYears(1);
    var site = institution.addSite(plan("Nur 1", 8), MONDAY);
    institution.correctSite(site, plan("Nur 11", 8), MONDAY, entry("Typing error", NOON));
    Field kept = SiteBefore.class.getDeclaredField("startedOn");
    kept.setAccessible(true);
    kept.set(site.corrections(null).findFirst().orElseThrow(), null);

    institution.correctSite(site, plan("Nur 11", 8), founded, entry("Lease found", NOON.plusSeconds(60)));

    assertThat(List.of(site.from(NOON.minusSeconds(1)), site.from(NOON), site.from(NOON.plusSeconds(60)))).containsExactly(MONDAY, MONDAY, founded);
    assertThat(site.said(NOON.minusSeconds(1)).address()).isEqualTo("Nur 1");
    assertThat(site.isThereOn(founded, NOON.minusSeconds(1))).isFalse();
  }

  @Test
  void a_correction_keeps_within_the_places_of_the_institution_and_changes_something() {
    var site = institution.addSite(plan("Nur 1", 8), MONDAY);
    institution.addSite(plan("Nur 2", 4), MONDAY);

    refuses(() -> institution.correctSite(site, plan("Nur 1", 9), site.from(), entry("More", NOON)), "institution.rule.sitesAboveCapacity", "capacity");
    refuses(() -> institution.correctSite(site, plan("Nur 1", 0), site.from(), entry("None", NOON)), "institution.rule.capacityNotPositive", "capacity");
    refuses(() -> institution.correctSite(site, plan("Nur 1", 8), site.from(), entry("Same", NOON)), "institution.rule.siteSame", null);
    refuses(() -> institution.correctSite(site, plan("Nur 1", 7), site.from(), entry(null, NOON)), "institution.rule.reasonMissing", "reason");
    assertThat(site.corrections(null)).isEmpty();
  }

  @Test
  void a_correction_asks_for_room_on_the_days_that_are_left_of_an_address_its_last_one_too() {
    var site = institution.addSite(plan("Nur 1", 4), MONDAY.minusDays(9));
    institution.endSite(institution.addSite(plan("Nur 2", 8), MONDAY.minusDays(9)), MONDAY.minusDays(1), entry("Moved", NOON));
    institution.correctSite(site, plan("Nur 1", 12), site.from(), entry("Nobody else is left", NOON));
    assertThat(site.capacity()).isEqualTo(12);

    institution.endSite(site, MONDAY, entry("Moved", NOON));
    refuses(() -> institution.correctSite(site, plan("Nur 1", 13), site.from(), entry("On its last day", NOON)), "institution.rule.sitesAboveCapacity", "capacity");
  }

  @Test
  void half_a_point_is_no_point() {
    refuses(() -> institution.addSite(new SitePlan("Main", "41706207000000", "Nur 1", new BigDecimal("40.5"), null, 8), MONDAY), "institution.rule.pointHalf", "longitude");
    refuses(() -> institution.addSite(new SitePlan("Main", "41706207000000", "Nur 1", null, new BigDecimal("72.8"), 8), MONDAY), "institution.rule.pointHalf", "latitude");
  }

  @Test
  void a_changed_room_keeps_what_it_was_before_the_day() {
    var site = institution.addSite(plan("Nur 1", 8), MONDAY);
    var room = site.addRoom(bedroom("101", 4, null), MONDAY);

    var changed = site.changeRoom(room, bedroom("101", 3, MONDAY.plusDays(2)), MONDAY.plusDays(1), entry("A bed was taken out", NOON));

    assertThat(List.of(site.usableBeds(MONDAY.plusDays(1)), site.usableBeds(MONDAY.plusDays(2)))).containsExactly(4, 3);
    refuses(() -> site.changeRoom(room, bedroom("101", 2, null), MONDAY.plusDays(3), entry("Old one", NOON)), "institution.rule.roomClosedAlready", null);
    refuses(() -> site.changeRoom(changed, bedroom("101", 2, MONDAY.plusDays(1)), MONDAY.plusDays(3), entry("Too early", NOON)), "institution.rule.roomNotOpenYet", "openFrom");
  }

  private static RoomPlan bedroom(String label, int beds, LocalDate from) {
    return new RoomPlan("1", null, label, RoomPurpose.BEDROOM, RoomSex.GIRLS, 7, 10, new BigDecimal("20"), beds, from);
  }

  private static SitePlan plan(String address, int capacity) {
    return new SitePlan("Main", "41706207000000", address, null, null, capacity);
  }

  private static InstitutionProfile.Entry entry(String reason, Instant at) {
    return new InstitutionProfile.Entry(at, "osh", reason, "");
  }

  private static void refuses(ThrowingCallable asked, String rule, String field) {
    assertThatThrownBy(asked).isInstanceOfSatisfying(RuleViolation.class,
        refused -> assertThat(refused.breaches()).singleElement().extracting(Breach::rule, Breach::field).containsExactly(rule, field));
  }
}
