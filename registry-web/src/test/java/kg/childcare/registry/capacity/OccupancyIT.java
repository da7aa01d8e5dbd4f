package kg.childcare.registry.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.capacity.service.OccupancyCard;
import kg.childcare.registry.capacity.service.OccupancyDay;
import kg.childcare.registry.capacity.service.OccupancyQueries;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.GivenHomes;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.children.service.Absence;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.Departure;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.institution.RoomFinding;
import kg.childcare.registry.institution.RoomPlan;
import kg.childcare.registry.institution.RoomPurpose;
import kg.childcare.registry.institution.RoomSex;
import kg.childcare.registry.institution.SitePlan;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.RoomClosing;
import kg.childcare.registry.institution.service.RoomFindingFilter;
import kg.childcare.registry.institution.service.RoomFindingQueries;
import kg.childcare.registry.institution.service.RoomFindingRow;
import kg.childcare.registry.institution.service.RoomFindingSort;
import kg.childcare.registry.institution.service.RoomOpening;
import kg.childcare.registry.institution.service.SiteEntry;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.service.UpTo;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

@RegistryTest
class OccupancyIT {
  @Inject
  As as;

  @Inject
  GivenHomes given;

  @Inject
  ChildService children;

  @Inject
  OccupancyQueries occupancy;

  @Inject
  InstitutionService institutions;

  @Inject
  InstitutionQueries register;

  @Inject
  RoomFindingQueries findings;

  @Test
  void a_child_counts_from_the_day_it_came_and_sleeps_elsewhere_while_it_is_away() throws Exception {
    var home = given.familyHome(10);
    var today = given.today();
    var ill = admitted(home, today.minusDays(9));
    var gone = admitted(home, today.minusDays(9));
    as.clerkOf(home.id(), () -> children.goAway(ill, new Absence(MovementKind.HOSPITAL, today.minusDays(5), today, null)));
    as.clerkOf(home.id(), () -> children.comeBack(ill, today.minusDays(3), null));
    as.clerkOf(home.id(), () -> children.leave(gone, new Departure(ExitKind.REUNIFY, today.minusDays(2), "Mother", null)));

    assertThat(List.of(10, 9, 6, 5, 4, 3, 2, 0)).extracting(ago -> day(home, today.minusDays(ago))).extracting(OccupancyDay::onRoll).containsExactly(0, 2, 2, 2, 2, 2, 1, 1);
    assertThat(List.of(10, 9, 6, 5, 4, 3, 2, 0)).extracting(ago -> day(home, today.minusDays(ago))).extracting(OccupancyDay::occupied).containsExactly(0, 2, 2, 1, 1, 2, 1, 1);
    assertThat(day(home, today).approved()).isEqualTo(10);
    assertThat(day(home, today).free()).isEqualTo(9);
  }

  @Test
  void the_series_says_of_each_day_what_the_day_says() throws Exception {
    var home = given.familyHome(2);
    var today = given.today();
    for (int ago : List.of(20, 11, 6)) {
      admitted(home, today.minusDays(ago));
    }

    var series = as.registrar(() -> occupancy.series(home.number(), today.minusDays(25), today));

    assertThat(series.days()).hasSize(26);
    for (var said : series.days()) {
      assertThat(said).isEqualTo(day(home, said.date()));
    }
    assertThat(series.highest()).isEqualTo(3);
    assertThat(series.highestOn()).isEqualTo(today.minusDays(6));
    assertThat(series.daysOver()).isEqualTo(7);
    assertThat(as.registrar(() -> occupancy.series(home.number(), null, null)).days()).hasSizeBetween(730, 731);
  }

  @Test
  void a_span_goes_forward_and_ends() throws Exception {
    var home = given.familyHome(2);
    var today = given.today();

    assertThatThrownBy(() -> as.registrar(() -> occupancy.series(home.number(), today, today.minusDays(1)))).isInstanceOf(RuleViolation.class).hasMessageContaining("spanBackwards");
    assertThatThrownBy(() -> as.registrar(() -> occupancy.series(home.number(), today.minusYears(4), today))).isInstanceOf(RuleViolation.class).hasMessageContaining("spanTooLong");
  }

  @Test
  void beds_count_while_their_room_is_open() throws Exception {
    var home = given.familyHome(10);
    var today = given.today();
    assertThat(day(home, today).usable()).isNull();
    var site = as.registrar(() -> institutions.addSite(home.number(), new SiteEntry(new SitePlan("Main", home.territoryCode(), "Nur 1", null, null, 8), null, "Test")));
    as.registrar(() -> institutions.addRoom(home.number(), site, room("101", 3)));
    as.registrar(() -> institutions.addRoom(home.number(), site, room("102", 2)));
    assertThat(day(home, today).usable()).isEqualTo(5);
    assertThat(day(home, today.minusDays(1)).usable()).isNull();
    var room = as.registrar(() -> register.card(home.number(), null, null)).sites().get(0).rooms().get(1);

    as.registrar(() -> institutions.closeRoom(home.number(), room.id(), new RoomClosing(today.plusDays(1), null, "Roof")));
    assertThat(List.of(0, 1, 40)).extracting(later -> day(home, today.plusDays(later)).usable()).containsExactly(5, 3, 3);
    as.registrar(() -> institutions.openRoom(home.number(), room.id(), new RoomOpening(today.plusDays(9))));

    assertThat(List.of(8, 9)).extracting(later -> day(home, today.plusDays(later)).usable()).containsExactly(3, 5);
    var card = as.registrar(() -> register.card(home.number(), today.plusDays(8), null)).sites().get(0);
    assertThat(card.usableBeds()).isEqualTo(3);
    assertThat(card.rooms()).extracting(one -> one.closed() == null).containsExactly(true, false);
  }

  /** The list by the database finds what the record says of the rooms. */
  @Test
  void the_list_is_narrowed_by_what_is_wrong_with_the_rooms() throws Exception {
    var home = given.familyHome(10);
    var site = as.registrar(() -> institutions.addSite(home.number(), new SiteEntry(new SitePlan("Main", home.territoryCode(), "Nur 1", null, null, 8), null, "Test")));
    as.registrar(() -> institutions.addRoom(home.number(), site, room("101", 2)));
    assertThat(found(home)).isEmpty();

    as.registrar(() -> institutions.addRoom(home.number(), site, room("102", 5)));
    assertThat(found(home)).containsExactly(RoomFinding.TOO_MANY_BEDS);
    as.registrar(() -> institutions.addRoom(home.number(), site, new RoomPlan("1", "1", "103", RoomPurpose.BEDROOM, RoomSex.BOYS, null, 7, new BigDecimal("7.9"), 2, null)));
    assertThat(found(home)).containsExactly(RoomFinding.TOO_SMALL, RoomFinding.TOO_MANY_BEDS, RoomFinding.NOT_APART);
    as.registrar(() -> institutions.addRoom(home.number(), site, new RoomPlan("1", "2", "201", RoomPurpose.BEDROOM, RoomSex.MIXED, null, 6, new BigDecimal("20"), 1, null)));
    assertThat(found(home)).doesNotContain(RoomFinding.MIXED);
    as.registrar(() -> institutions.addRoom(home.number(), site, new RoomPlan("1", "2", "202", RoomPurpose.BEDROOM, RoomSex.MIXED, null, 7, new BigDecimal("20"), 1, null)));
    assertThat(found(home)).contains(RoomFinding.MIXED);
    assertThat(listed(home)).extracting(row -> row.kind() + " " + row.building() + "/" + row.room()).containsExactly("MIXED 1/202", "NOT_APART 1/null", "TOO_MANY_BEDS 1/102", "TOO_SMALL 1/103");
    assertThat(as.registrar(() -> findings.count(new RoomFindingFilter(null, null, home.number())))).isEqualTo(4);
    for (int most : List.of(1, 3, 4, 5, 1_000)) {
      assertThat(as.registrar(() -> findings.count(new RoomFindingFilter(null, null, home.number()), most))).isEqualTo(new UpTo(Math.min(most, 4), most <= 4));
    }
    assertThat(as.in("41704000000000", Role.REGISTRAR, () -> findings.count(new RoomFindingFilter(null, null, home.number()), 1_000))).isEqualTo(new UpTo(0, false));
    assertThat(as.registrar(() -> findings.rows(new RoomFindingFilter(null, null, home.number()), new PageRequest<>(1, 2, RoomFindingSort.KIND, true)))).isEqualTo(listed(home).subList(1, 3));
    assertThat(as.registrar(() -> findings.counts(new RoomFindingFilter(RoomFinding.MIXED, null, home.number())))).containsEntry(RoomFinding.TOO_SMALL, 1L);
    assertThat(as.in("41704000000000", Role.REGISTRAR, () -> findings.count(new RoomFindingFilter(null, null, home.number())))).isZero();
    assertThat(as.registrar(() -> findings.count(new RoomFindingFilter(null, "41704000000000", home.number())))).isZero();
    for (var one : as.registrar(() -> register.card(home.number(), null, null)).sites().get(0).rooms()) {
      if (!one.label().equals("101")) {
        as.registrar(() -> institutions.closeRoom(home.number(), one.id(), new RoomClosing(given.today(), null, "Roof")));
      }
    }
    assertThat(found(home)).containsExactly(RoomFinding.CLOSED);
    for (int i = 0; i < 3; i++) {
      admitted(home, given.today());
    }

    assertThat(found(home)).containsExactly(RoomFinding.MORE_CHILDREN_THAN_BEDS, RoomFinding.CLOSED);
    assertThat(listed(home)).singleElement().satisfies(row -> {
      assertThat(row.kind()).isEqualTo(RoomFinding.MORE_CHILDREN_THAN_BEDS);
      assertThat(row.beds()).isEqualTo(2);
      assertThat(row.children()).isEqualTo(3);
    });
    assertThat(as.registrar(() -> findings.count(new RoomFindingFilter(null, null, home.number()), 2))).isEqualTo(new UpTo(1, false));
    var taken = new ArrayList<RoomFindingRow>();
    as.registrar(() -> findings.each(new RoomFindingFilter(null, null, home.number()), taken::add));
    assertThat(taken).isEqualTo(listed(home));
    for (var role : List.of(Role.COMMISSION, Role.INSPECTOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> findings.count(RoomFindingFilter.ALL))).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
  }

  private List<RoomFindingRow> listed(InstitutionRef home) throws Exception {
    return as.registrar(() -> findings.rows(new RoomFindingFilter(null, null, home.number()), PageRequest.page(0, 50, RoomFindingSort.KIND)));
  }

  private List<RoomFinding> found(InstitutionRef home) throws Exception {
    return as.registrar(() -> Stream.of(RoomFinding.values())
        .filter(finding -> register.count(new InstitutionFilter(home.number(), null, null, null, null, null, null).and(RegisterQuestion.ROOMS, finding.name())) == 1)
        .toList());
  }

  @Test
  void another_registrar_does_not_know_the_room_and_nobody_else_closes_it() throws Exception {
    var home = given.familyHome(10);
    var site = as.registrar(() -> institutions.addSite(home.number(), new SiteEntry(new SitePlan("Main", home.territoryCode(), "Nur 1", null, null, 8), null, "Test")));
    as.registrar(() -> institutions.addRoom(home.number(), site, room("101", 3)));
    var room = as.registrar(() -> register.card(home.number(), null, null)).sites().get(0).rooms().get(0).id();
    var closing = new RoomClosing(given.today(), null, "Roof");

    assertThatThrownBy(() -> as.in("41704000000000", Role.REGISTRAR, () -> institutions.closeRoom(home.number(), room, closing))).isInstanceOf(NotThere.class);
    var other = given.familyHome(10);
    assertThatThrownBy(() -> as.registrar(() -> institutions.closeRoom(other.number(), room, closing))).isInstanceOf(NotThere.class);
    for (var role : List.of(Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.PROTECTION, Role.MONITOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> institutions.closeRoom(home.number(), room, closing))).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
    as.registrar(() -> institutions.closeRoom(home.number(), room, closing));
    assertThatThrownBy(() -> as.registrar(() -> institutions.closeRoom(home.number(), room, closing))).isInstanceOf(RuleViolation.class).hasMessageContaining("roomClosedAlready");
  }

  @Test
  void children_are_told_apart_by_sex_and_age_for_those_who_may_know_them() throws Exception {
    var home = given.familyHome(10);
    admitted(home, given.today());

    var card = as.registrar(() -> occupancy.on(home.number(), null));

    assertThat(card.groups()).containsExactly(new OccupancyCard.Group(Sex.FEMALE, AgeBand.AGE_7_10, 1, 1));
    assertThat(card.cap()).isEqualTo(12);
    assertThat(as.national(Role.PLANNER, () -> occupancy.on(home.number(), null))).satisfies(planner -> {
      assertThat(planner.groups()).isEmpty();
      assertThat(planner.day().onRoll()).isOne();
    });
  }

  @Test
  void who_does_not_know_the_institution_does_not_know_how_full_it_is() throws Exception {
    var home = given.familyHome(10);
    var other = given.familyHome(10);

    assertThatThrownBy(() -> as.in("41704000000000", Role.REGISTRAR, () -> occupancy.on(home.number(), null))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.clerkOf(other.id(), () -> occupancy.series(home.number(), null, null))).isInstanceOf(NotThere.class);
    for (var role : List.of(Role.COMMISSION, Role.ANALYST, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> occupancy.on(home.number(), null))).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
  }

  private OccupancyDay day(InstitutionRef home, LocalDate day) {
    try {
      return as.registrar(() -> occupancy.on(home.number(), day)).day();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private String admitted(InstitutionRef home, LocalDate day) throws Exception {
    return as.clerkOf(home.id(), () -> children.admit(given.admission(day, given.court(day)))).number();
  }

  private static RoomPlan room(String label, int beds) {
    return new RoomPlan("1", "1", label, RoomPurpose.BEDROOM, RoomSex.GIRLS, null, null, new BigDecimal("20"), beds, null);
  }
}
