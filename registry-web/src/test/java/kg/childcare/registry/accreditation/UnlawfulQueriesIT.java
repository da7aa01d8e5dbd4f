package kg.childcare.registry.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.UnlawfulFilter;
import kg.childcare.registry.accreditation.service.UnlawfulQueries;
import kg.childcare.registry.accreditation.service.UnlawfulRow;
import kg.childcare.registry.accreditation.service.ProfileSort;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.EveryPage;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.harness.TestUsers;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.Judged;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RegistryTest
class UnlawfulQueriesIT {
  private static final String OSH_OBLAST = "41706000000000";
  private static final String ALAY = "41706207000000";
  private static final String GULCHO = "41706207600010";

  @Inject
  AccreditationGiven given;

  @Inject
  UnlawfulQueries queries;

  @Inject
  DecisionService decisions;

  @Inject
  Reference reference;

  @Inject
  Judged judged;

  @Inject
  As as;

  @Inject
  TestUsers users;

  @Resource
  UserTransaction tx;

  @PersistenceContext
  EntityManager em;

  /** However much others have written before: while many institutions wait the list shows what is judged so far, and its parts another moment than the whole. */
  @BeforeEach
  void judgeAll() {
    judged.all();
  }

  @Test
  void an_unaccredited_home_is_listed_with_the_days_since_it_opened() throws Exception {
    var institution = given.institution();

    var row = find(institution, UnlawfulGround.UNACCREDITED, given.today());

    assertThat(row.grounds()).anySatisfy(held -> {
      assertThat(held.ground()).isEqualTo(UnlawfulGround.UNACCREDITED);
      assertThat(held.since()).isEqualTo(given.today().minusYears(1));
    });
  }

  @Test
  void the_list_is_right_on_each_side_of_the_last_day() throws Exception {
    var institution = given.institution();
    given.decided(given.assessed(institution), Vote.FOR);
    var last = given.today().plusMonths(36).minusDays(1);

    assertThat(find(institution, UnlawfulGround.UNACCREDITED, given.today())).isNull();
    assertThat(find(institution, UnlawfulGround.EXPIRED, last)).isNull();
    var expired = find(institution, UnlawfulGround.EXPIRED, last.plusDays(1));
    assertThat(expired.grounds().get(0).days()).isZero();
    assertThat(find(institution, UnlawfulGround.EXPIRED, last.plusDays(2)).grounds().get(0).days()).isEqualTo(1);
  }

  @Test
  void a_withdrawn_home_is_unaccredited_from_the_day_of_the_act() throws Exception {
    var institution = given.institution();
    var decision = given.granted(institution);
    as.national(Role.COMMISSION, () -> decisions.withdraw(decision, new NewAct("9", given.today().plusDays(2), "Danger to life")));

    assertThat(find(institution, UnlawfulGround.UNACCREDITED, given.today().plusDays(1))).isNull();
    assertThat(find(institution, UnlawfulGround.UNACCREDITED, given.today().plusDays(2))).isNotNull();
  }

  @Test
  void every_listed_institution_has_a_ground_and_every_ground_counts_its_own() throws Exception {
    given.institution();

    var rows = rows(UnlawfulFilter.ALL, given.today());
    var counts = as.registrar(() -> queries.countByGround(null));

    assertThat(rows).isNotEmpty().hasSize(Math.toIntExact(count())).allSatisfy(row -> assertThat(row.grounds()).isNotEmpty());
    assertThat(as.registrar(() -> queries.count(new UnlawfulFilter(null, null, Territory.COUNTRY), null))).isEqualTo(rows.size());
    counts.forEach((ground, count) -> assertThat(rows.stream().filter(row -> row.grounds().stream().anyMatch(held -> held.ground() == ground)).count()).isEqualTo(count));
  }

  @Test
  void the_list_is_the_same_when_a_ground_holds_of_very_many() throws Exception {
    twoInTwoOblasts();
    var few = territorial(true);
    var backwards = territorial(false);
    var inNaryn = inNaryn();
    var counted = countInNaryn();

    // institutions that are none, which no list meets
    written("INSERT INTO unlawful_run (ground, to_day, institution_id, from_day) VALUES ('SUSPECTED', ?1, ?2, ?3)", -2_100);
    try {
      assertThat(territorial(true)).isEqualTo(few).isSortedAccordingTo(Comparator.comparing(UnlawfulRow::territory));
      assertThat(territorial(false)).isEqualTo(backwards);
      assertThat(inNaryn()).isNotEmpty().isEqualTo(inNaryn);
      assertThat(countInNaryn()).isEqualTo(counted).isEqualTo(inNaryn.size());
    } finally {
      written("DELETE FROM unlawful_run WHERE ground = 'SUSPECTED' AND to_day = ?1 AND institution_id = ?2 AND from_day = ?3", -2_100);
    }
  }

  @Test
  void an_institution_with_two_grounds_is_one_institution() throws Exception {
    given.institution();
    var counted = count();
    var id = rows(UnlawfulGround.UNACCREDITED, null).get(0).institutionId();

    written("INSERT INTO unlawful_run (ground, to_day, institution_id, from_day) VALUES ('SUSPECTED', ?1, ?2, ?3)", id);
    try {
      assertThat(count()).isEqualTo(counted);
    } finally {
      written("DELETE FROM unlawful_run WHERE ground = 'SUSPECTED' AND to_day = ?1 AND institution_id = ?2 AND from_day = ?3", id);
    }
  }

  @Test
  void a_page_goes_on_where_the_one_before_ended_and_backwards_is_the_mirror() throws Exception {
    twoInTwoOblasts();
    var all = territorial(true);
    var second = as.registrar(() -> queries.rows(UnlawfulFilter.ALL, null, PageRequest.page(1, 1, ProfileSort.TERRITORY)));
    var mirrored = new ArrayList<>(territorial(false));
    Collections.reverse(mirrored);

    assertThat(all).isSortedAccordingTo(Comparator.comparing(UnlawfulRow::territory)).isEqualTo(mirrored);
    assertThat(second).containsExactly(all.get(1));
    assertThat(as.registrar(() -> queries.rows(UnlawfulFilter.ALL, null, PageRequest.page(all.size(), 1, ProfileSort.TERRITORY)))).as("behind the last").isEmpty();
  }

  @Test
  void a_part_of_the_list_is_what_of_the_whole_lies_in_the_place_be_it_the_country_an_oblast_a_raion_or_a_town() throws Exception {
    inTwoOblastsAndAllOverOsh();
    var whole = rows(UnlawfulFilter.ALL, null);

    for (var place : reference.territories()) {
      assertPart(lyingIn(place.code()), whole);
    }
  }

  @Test
  void the_oblasts_together_are_the_whole_list() throws Exception {
    inTwoOblastsAndAllOverOsh();
    var rows = new ArrayList<UnlawfulRow>();
    long counted = 0;
    for (var oblast : reference.oblasts()) {
      rows.addAll(rows(lyingIn(oblast.code()), null));
      counted += count(lyingIn(oblast.code()));
    }

    assertThat(rows).containsExactlyInAnyOrderElementsOf(rows(UnlawfulFilter.ALL, null));
    assertThat(counted).isEqualTo(count());
  }

  @Test
  void ground_owner_and_place_each_leave_of_the_whole_list_what_they_ask_for() throws Exception {
    inTwoOblastsAndAllOverOsh();
    var whole = rows(UnlawfulFilter.ALL, null);

    for (var ground : Arrays.asList(null, UnlawfulGround.SUSPECTED, UnlawfulGround.UNACCREDITED)) {
      for (var ownership : List.of(" ", "UNKNOWN", "PRIVATE")) {
        for (var place : List.of(" ", OSH_OBLAST)) {
          assertPart(new UnlawfulFilter(ground, ownership, place), whole);
        }
      }
    }
  }

  @Test
  void whoever_may_see_one_oblast_is_told_of_it_alone_whatever_place_is_asked_for() throws Exception {
    inTwoOblastsAndAllOverOsh();
    var whole = rows(UnlawfulFilter.ALL, null);

    for (var place : Arrays.asList(null, " ", Territory.COUNTRY, OSH_OBLAST, ALAY, AccreditationGiven.NARYN)) {
      var seen = whole.stream().filter(row -> liesIn(OSH_OBLAST, row.territory()) && belongs(lyingIn(place), row)).toList();
      assertThat(as.in(OSH_OBLAST, Role.REGISTRAR, () -> everyRow(lyingIn(place), null))).as("of %s", place).isEqualTo(seen);
      assertThat(as.<Long>in(OSH_OBLAST, Role.REGISTRAR, () -> queries.count(lyingIn(place), null))).as("of %s", place).isEqualTo(seen.size());
    }
  }

  @Test
  void each_ground_counts_the_institutions_of_the_oblast_that_one_may_see() throws Exception {
    inTwoOblastsAndAllOverOsh();
    var part = rows(lyingIn(OSH_OBLAST), null);

    as.in(OSH_OBLAST, Role.REGISTRAR, () -> queries.countByGround(null))
        .forEach((ground, count) -> assertThat(part.stream().filter(row -> isOn(ground, row)).count()).as("%s", ground).isEqualTo(count));
  }

  @Test
  void a_home_that_moved_belongs_to_the_place_where_it_lay_on_the_day() throws Exception {
    var home = given.institution("CH_HOME", AccreditationGiven.NARYN);
    given.moved(home, ALAY, given.today());

    assertThat(rows(lyingIn(AccreditationGiven.NARYN), given.today().minusDays(1))).extracting(UnlawfulRow::number).contains(home);
    assertThat(rows(lyingIn(OSH_OBLAST), given.today().minusDays(1))).extracting(UnlawfulRow::number).doesNotContain(home);
    assertThat(rows(lyingIn(AccreditationGiven.NARYN), given.today())).extracting(UnlawfulRow::number).doesNotContain(home);
    assertThat(rows(lyingIn(OSH_OBLAST), given.today())).extracting(UnlawfulRow::number).contains(home);
  }

  @Test
  void an_institution_may_not_read_the_list() {
    assertThatThrownBy(() -> as.national(Role.INSPECTOR, () -> queries.count(UnlawfulFilter.ALL, null))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.clerkOf(1, () -> queries.count(UnlawfulFilter.ALL, null))).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void who_held_a_role_once_is_told_of_nobody() throws Exception {
    given.institution();
    var former = users.former(Role.REGISTRAR);

    assertThat(as.user(former, () -> everyRow(UnlawfulFilter.ALL, null))).isEmpty();
    assertThat(as.user(former, () -> queries.count(UnlawfulFilter.ALL, null))).isZero();
  }

  private UnlawfulRow find(String institution, UnlawfulGround ground, LocalDate day) throws Exception {
    return rows(ground, day).stream().filter(row -> row.number().equals(institution)).findFirst().orElse(null);
  }

  /** The later one lies in the oblast that comes first. */
  private void twoInTwoOblasts() throws Exception {
    given.institution();
    given.institution("CH_HOME", AccreditationGiven.NARYN);
  }

  /** In the oblast itself, in one of its raions and in a town of that: a home, another one, and a place where children were found. */
  private void inTwoOblastsAndAllOverOsh() throws Exception {
    twoInTwoOblasts();
    given.institution("CH_HOME", OSH_OBLAST);
    given.institution("CH_HOME", ALAY);
    given.suspected(GULCHO);
  }

  private static UnlawfulFilter lyingIn(String place) {
    return new UnlawfulFilter(null, null, place);
  }

  private void assertPart(UnlawfulFilter filter, List<UnlawfulRow> whole) throws Exception {
    var part = whole.stream().filter(row -> belongs(filter, row)).toList();
    assertThat(rows(filter, null)).as("%s", filter).isEqualTo(part);
    assertThat(count(filter)).as("%s", filter).isEqualTo(part.size());
  }

  private boolean belongs(UnlawfulFilter filter, UnlawfulRow row) {
    return (filter.ground() == null || isOn(filter.ground(), row))
        && (filter.ownership() == null || filter.ownership().isBlank() || filter.ownership().equals(row.ownership()))
        && (filter.territory() == null || filter.territory().isBlank() || liesIn(filter.territory(), row.territory()));
  }

  private static boolean isOn(UnlawfulGround ground, UnlawfulRow row) {
    return row.grounds().stream().anyMatch(held -> held.ground() == ground);
  }

  /** By what each place is a part of, not by its digits. */
  private boolean liesIn(String whole, String place) {
    return place != null && (place.equals(whole) || liesIn(whole, reference.territory(place).parent()));
  }

  private List<UnlawfulRow> territorial(boolean ascending) throws Exception {
    return as.registrar(() -> EveryPage.of(ProfileSort.TERRITORY, ascending, page -> queries.rows(UnlawfulFilter.ALL, null, page)));
  }

  private List<UnlawfulRow> inNaryn() throws Exception {
    return as.in(AccreditationGiven.NARYN, Role.REGISTRAR, () -> EveryPage.of(ProfileSort.TERRITORY, page -> queries.rows(UnlawfulFilter.ALL, null, page)));
  }

  private long countInNaryn() throws Exception {
    return as.in(AccreditationGiven.NARYN, Role.REGISTRAR, () -> queries.count(UnlawfulFilter.ALL, null));
  }

  private long count() throws Exception {
    return count(UnlawfulFilter.ALL);
  }

  private long count(UnlawfulFilter filter) throws Exception {
    return as.registrar(() -> queries.count(filter, null));
  }

  /** Says it of one institution, or of each of so many that are none where the number is below zero. */
  private void written(String sql, long institution) throws Exception {
    tx.begin();
    for (long id = institution; id < Math.max(0, institution + 1); id++) {
      assertThat(em.createNativeQuery(sql).setParameter(1, given.today().plusDays(1)).setParameter(2, id).setParameter(3, given.today()).executeUpdate()).isOne();
    }
    tx.commit();
  }

  private List<UnlawfulRow> rows(UnlawfulGround ground, LocalDate day) throws Exception {
    return rows(new UnlawfulFilter(ground, null, null), day);
  }

  private List<UnlawfulRow> rows(UnlawfulFilter filter, LocalDate day) throws Exception {
    return as.registrar(() -> everyRow(filter, day));
  }

  private List<UnlawfulRow> everyRow(UnlawfulFilter filter, LocalDate day) {
    return EveryPage.of(ProfileSort.NUMBER, page -> queries.rows(filter, day, page));
  }
}
