package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RoomTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final RoomNorms NORMS = new RoomNorms(4, 4, 7);

  private final Site site = new Site(null, new SitePlan("Main", "41706207000000", "Nur 1", null, null, 40), MONDAY.minusDays(100));

  @Test
  void a_crowded_and_mixed_bedroom_is_flagged() {
    var room = bedroom("101", null, RoomSex.MIXED, 10, "15.9", 4);

    assertThat(room.warnings(NORMS, MONDAY)).extracting(Breach::rule).containsExactly("institution.rule.roomTooSmall", "institution.rule.roomMixed");
    assertThat(room.warnings(new RoomNorms(3, 4, 7), MONDAY)).extracting(Breach::rule).containsExactly("institution.rule.roomMixed");
    assertThat(room.warnings(new RoomNorms(3, 3, 7), MONDAY)).extracting(Breach::rule).containsExactly("institution.rule.roomTooMany", "institution.rule.roomMixed");
  }

  @Test
  void all_that_is_wrong_with_a_room_is_said_at_once() {
    var room = bedroom("101", null, RoomSex.GIRLS, null, "16", 4);
    var plan = new RoomPlan(room.building(), null, "101", RoomPurpose.BEDROOM, RoomSex.GIRLS, 9, 3, BigDecimal.ZERO, -1, site.from().minusDays(1));

    assertThatThrownBy(() -> site.addRoom(plan, MONDAY)).isInstanceOfSatisfying(RuleViolation.class, refused ->
        assertThat(refused.breaches()).extracting(Breach::field).containsExactly("area", "beds", "ageMin", "openFrom", "label"));
    assertThat(site.rooms()).containsExactly(room);
  }

  @Test
  void small_children_may_share_a_bedroom_up_to_the_year_before() {
    assertThat(bedroom("101", null, RoomSex.MIXED, 6, "16", 4).warnings(NORMS, MONDAY)).isEmpty();
    assertThat(bedroom("102", null, RoomSex.MIXED, 7, "16", 4).warnings(NORMS, MONDAY)).hasSize(1);
    assertThat(bedroom("103", null, RoomSex.MIXED, null, "16", 4).warnings(NORMS, MONDAY)).hasSize(1);
  }

  @Test
  void girls_and_boys_live_apart_when_they_have_a_floor_each() {
    bedroom("101", "1", RoomSex.GIRLS, null, "16", 4);
    bedroom("201", "2", RoomSex.BOYS, null, "16", 4);
    assertThat(site.warnings(NORMS, MONDAY)).isEmpty();

    bedroom("202", "2", RoomSex.GIRLS, null, "16", 4);

    assertThat(site.warnings(NORMS, MONDAY)).extracting(Breach::rule).containsExactly("institution.rule.quartersNotApart");
  }

  @Test
  void without_floors_a_building_is_one_quarter() {
    bedroom("101", null, RoomSex.GIRLS, null, "16", 4);
    var boys = bedroom("102", null, RoomSex.BOYS, 6, "16", 4);
    assertThat(site.warnings(NORMS, MONDAY)).isEmpty();
    var older = bedroom("103", null, RoomSex.BOYS, 7, "16", 4);
    assertThat(site.warnings(NORMS, MONDAY)).hasSize(1);

    site.closeRoom(older, MONDAY, MONDAY, entry("Repairs"));

    assertThat(site.warnings(NORMS, MONDAY)).isEmpty();
    assertThat(site.warnings(NORMS, MONDAY.plusDays(1))).hasSize(1);
    assertThat(boys.isOpen(MONDAY)).isTrue();
  }

  @Test
  void a_closed_room_is_usable_the_day_before_and_the_day_after() {
    var room = bedroom("101", null, RoomSex.GIRLS, null, "16", 4);

    site.closeRoom(room, MONDAY, MONDAY.plusDays(2), entry("Repairs"));

    assertThat(List.of(MONDAY.minusDays(1), MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(3))).extracting(site::usableBeds).containsExactly(4, 0, 0, 4);
    assertThat(room.warnings(new RoomNorms(9, 1, 7), MONDAY)).isEmpty();
  }

  @Test
  void a_room_closed_until_further_notice_is_opened_by_somebody() {
    var room = bedroom("101", null, RoomSex.GIRLS, null, "16", 4);
    site.closeRoom(room, MONDAY, null, entry("The roof leaks"));

    refused(() -> site.openRoom(room, MONDAY.minusDays(1), "second"), "institution.rule.roomNotClosed");
    refused(() -> site.openRoom(room, MONDAY, "second"), "institution.rule.roomOpenedBeforeClosed");
    site.openRoom(room, MONDAY.plusDays(5), "second");

    assertThat(room.isOpen(MONDAY.plusDays(4))).isFalse();
    assertThat(room.isOpen(MONDAY.plusDays(5))).isTrue();
    refused(() -> site.openRoom(room, MONDAY.plusDays(5), "second"), "institution.rule.roomNotClosed");
  }

  @Test
  void a_room_is_not_closed_twice_nor_before_it_was_opened_nor_without_a_reason() {
    var room = site.addRoom(plan("101", null, RoomSex.GIRLS, null, "16", 4, MONDAY.minusDays(10)), MONDAY);
    site.closeRoom(room, MONDAY, MONDAY.plusDays(2), entry("Repairs"));

    refused(() -> site.closeRoom(room, MONDAY.plusDays(2), null, entry("Again")), "institution.rule.roomClosedAlready");
    refused(() -> site.closeRoom(room, MONDAY.minusDays(3), null, entry("Again")), "institution.rule.roomClosedAlready");
    refused(() -> site.closeRoom(room, MONDAY.minusDays(11), MONDAY.minusDays(5), entry("Early")), "institution.rule.roomNotOpenYet");
    refused(() -> site.closeRoom(room, MONDAY.plusDays(9), MONDAY.plusDays(8), entry("Backwards")), "institution.rule.closureEndsBefore");
    refused(() -> site.closeRoom(room, MONDAY.plusDays(9), null, entry(" ")), "institution.rule.reasonMissing");
    site.closeRoom(room, MONDAY.plusDays(3), null, entry("Longer"));
  }

  @Test
  void a_room_that_was_given_up_leaves_its_name_to_another() {
    var room = bedroom("101", null, RoomSex.GIRLS, null, "16", 4);
    refused(() -> bedroom("101", null, RoomSex.BOYS, null, "16", 4), "institution.rule.roomTwice");
    site.closeRoom(room, MONDAY, null, entry("Made into an office"));

    bedroom("101", null, RoomSex.BOYS, null, "12", 3);

    refused(() -> site.openRoom(room, MONDAY.plusDays(5), "second"), "institution.rule.roomTwice");
  }

  @Test
  void beds_of_open_rooms_are_counted_by_day() {
    var always = new UsableBeds.Bedroom(4, Period.since(MONDAY), List.of());
    var repaired = new UsableBeds.Bedroom(3, Period.since(MONDAY.plusDays(5)), List.of(Period.of(MONDAY.plusDays(7), MONDAY.plusDays(8))));
    var beds = UsableBeds.of(List.of(always, repaired));

    assertThat(beds.on(MONDAY.minusDays(1))).isNull();
    assertThat(List.of(0, 4, 5, 6, 7, 8, 9)).extracting(day -> beds.on(MONDAY.plusDays(day))).containsExactly(4, 4, 7, 7, 4, 4, 7);
    assertThat(UsableBeds.of(List.of()).on(MONDAY)).isNull();
  }

  private Room bedroom(String label, String section, RoomSex sex, Integer ageMax, String area, int beds) {
    return site.addRoom(plan(label, section, sex, ageMax, area, beds, MONDAY.minusDays(50)), MONDAY);
  }

  private static RoomPlan plan(String label, String section, RoomSex sex, Integer ageMax, String area, int beds, LocalDate from) {
    return new RoomPlan("1", section, label, RoomPurpose.BEDROOM, sex, null, ageMax, new BigDecimal(area), beds, from);
  }

  private static InstitutionProfile.Entry entry(String reason) {
    return new InstitutionProfile.Entry(Instant.parse("2026-03-02T04:00:00Z"), "first", reason, null);
  }

  private static void refused(ThrowingCallable attempt, String rule) {
    assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
