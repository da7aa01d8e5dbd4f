package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.service.ProfileSort;
import kg.childcare.registry.accreditation.service.UnlawfulFilter;
import kg.childcare.registry.accreditation.service.UnlawfulQueries;
import kg.childcare.registry.accreditation.service.UnlawfulRow;
import kg.childcare.registry.children.service.BasisPaper;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.Departure;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.EveryPage;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.institution.service.Judged;
import kg.childcare.registry.institution.service.UnlawfulBook;
import kg.childcare.registry.reference.ParameterChange;
import kg.childcare.registry.reference.service.ParameterQueries;
import kg.childcare.registry.reference.service.ParameterService;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who works against the law is told right by the next reader after every writing that makes a ground begin or end. */
@RegistryTest
class UnlawfulBookIT {
  private static final String EMERGENCY_DAYS = "placement.emergency_max_days";

  @Inject
  GivenHomes given;

  @Inject
  ChildService children;

  @Inject
  UnlawfulQueries queries;

  @Inject
  UnlawfulBook book;

  @Inject
  Judged judged;

  @Inject
  Parameters parameters;

  @Inject
  ParameterService changes;

  @Inject
  ParameterQueries known;

  @Inject
  As as;

  @PersistenceContext
  EntityManager em;

  @Resource
  UserTransaction transaction;

  @Test
  void a_child_without_a_paper_is_a_ground_until_the_paper_is_there() throws Exception {
    var home = given.childrensHome(40);
    var child = as.clerkOf(home.id(), () -> children.admit(given.admission(given.today(), GivenHomes.none()))).number();
    assertThat(grounds(home, given.today())).contains(UnlawfulGround.NO_LEGAL_GROUND);

    as.clerkOf(home.id(), () -> children.recordBasis(child, given.court(given.today()), given.today()));

    assertThat(grounds(home, given.today())).doesNotContain(UnlawfulGround.NO_LEGAL_GROUND);
  }

  @Test
  void of_two_papers_the_one_that_was_recorded_last_is_the_ground_whatever_numbers_the_servers_gave_them() throws Exception {
    var home = given.childrensHome(40);
    var term = parameters.number(EMERGENCY_DAYS, given.today());
    var act = new BasisPaper(BasisKind.EMERGENCY_ACT, "7", null, given.today().minusDays(term + 1L), null);
    var child = as.clerkOf(home.id(), () -> children.admit(given.admission(given.today(), act))).number();
    as.clerkOf(home.id(), () -> children.recordBasis(child, given.court(given.today()), given.today()));
    assertThat(book.of(List.of(home.id()))).extracting(run -> run.ground()).doesNotContain(UnlawfulGround.NO_LEGAL_GROUND);

    transaction.begin();
    assertThat(em.createNativeQuery("UPDATE placement_basis SET recorded_at = TIMESTAMP '2020-01-01 00:00:00' WHERE kind = 'COURT_DECISION'"
        + " AND placement_id IN (SELECT p.id FROM placement p JOIN child c ON c.id = p.child_id WHERE c.number = ?1)").setParameter(1, child).executeUpdate()).isOne();
    transaction.commit();

    assertThat(book.of(List.of(home.id()))).extracting(run -> run.ground()).contains(UnlawfulGround.NO_LEGAL_GROUND);
  }

  @Test
  void the_end_of_a_court_decisions_term_is_a_ground_from_the_day_after_it() throws Exception {
    var home = given.childrensHome(40);
    var last = given.today().plusDays(10);
    as.clerkOf(home.id(), () -> children.admit(given.admission(given.today(), new BasisPaper(BasisKind.COURT_DECISION, "3-71", "Court", given.today(), last))));

    assertThat(grounds(home, last)).doesNotContain(UnlawfulGround.NO_LEGAL_GROUND);
    assertThat(grounds(home, last.plusDays(1))).contains(UnlawfulGround.NO_LEGAL_GROUND);
  }

  @Test
  void a_paper_that_comes_late_leaves_the_days_before_it_as_they_were() throws Exception {
    var home = given.childrensHome(40);
    var child = as.clerkOf(home.id(), () -> children.admit(given.admission(given.today().minusDays(1), GivenHomes.none()))).number();

    as.clerkOf(home.id(), () -> children.recordBasis(child, given.court(given.today()), given.today()));

    assertThat(grounds(home, given.today())).doesNotContain(UnlawfulGround.NO_LEGAL_GROUND);
    assertThat(grounds(home, given.today().minusDays(1))).contains(UnlawfulGround.NO_LEGAL_GROUND);
  }

  @Test
  void a_child_too_many_is_a_ground_from_its_day_until_one_leaves() throws Exception {
    var home = given.childrensHome(2);
    var numbers = given.children(home, 3, given.today().minusDays(4), admission -> children.admit(admission).number());
    assertThat(grounds(home, given.today())).contains(UnlawfulGround.OVER_CAPACITY);
    assertThat(row(home, given.today()).grounds()).anySatisfy(held -> {
      assertThat(held.ground()).isEqualTo(UnlawfulGround.OVER_CAPACITY);
      assertThat(held.since()).isEqualTo(given.today().minusDays(4));
      assertThat(held.days()).isEqualTo(4);
    });

    as.clerkOf(home.id(), () -> children.leave(numbers.get(0), new Departure(ExitKind.KIN, given.today(), "Aunt", "note")));

    assertThat(grounds(home, given.today())).doesNotContain(UnlawfulGround.OVER_CAPACITY);
    assertThat(grounds(home, given.today().minusDays(1))).contains(UnlawfulGround.OVER_CAPACITY);
    assertThat(grounds(home, given.today().minusDays(5))).doesNotContain(UnlawfulGround.OVER_CAPACITY);
  }

  @Test
  void an_emergency_act_becomes_a_ground_by_itself_and_a_longer_term_has_everybody_judged_anew() throws Exception {
    var home = given.childrensHome(40);
    as.clerkOf(home.id(), () -> children.admit(given.admission(given.today(), new BasisPaper(BasisKind.EMERGENCY_ACT, "7", null, given.today(), null))));
    var term = parameters.number(EMERGENCY_DAYS, given.today());
    var first = given.today().plusDays(term + 1L);
    assertThat(grounds(home, first.minusDays(1))).doesNotContain(UnlawfulGround.NO_LEGAL_GROUND);
    assertThat(grounds(home, first)).contains(UnlawfulGround.NO_LEGAL_GROUND);

    var version = as.national(Role.ADMIN, () -> known.row(EMERGENCY_DAYS).version());
    as.national(Role.ADMIN, () -> changes.change(EMERGENCY_DAYS, version, new ParameterChange(String.valueOf(term + 1), first.minusDays(2), "Test", "PROPOSED", "Test")));
    assertThat(book.waiting()).isPositive();
    judgeAll();

    assertThat(grounds(home, first)).doesNotContain(UnlawfulGround.NO_LEGAL_GROUND);
    assertThat(grounds(home, first.plusDays(1))).contains(UnlawfulGround.NO_LEGAL_GROUND);
  }

  @Test
  void a_ground_begins_no_day_before_the_register_knows_the_home() throws Exception {
    var home = given.childrensHome(40);
    ranOutBefore(firstDay(), home);

    assertThat(grounds(home, firstDay().minusDays(1))).isEmpty();
    assertThat(since(home, firstDay())).isEqualTo(firstDay());
    assertThat(since(home, firstDay().plusDays(1))).isEqualTo(firstDay());
  }

  @Test
  void a_home_is_not_counted_before_the_register_knows_it() throws Exception {
    ranOutBefore(firstDay(), given.childrensHome(40));

    for (var day : List.of(firstDay().minusDays(1), firstDay(), firstDay().plusDays(1))) {
      var rows = listed(day);
      assertThat(as.<Long>registrar(() -> queries.count(UnlawfulFilter.ALL, day))).as("on %s", day).isEqualTo(rows.size());
      as.registrar(() -> queries.countByGround(day)).forEach((ground, count) -> assertThat(rows.stream().filter(row -> isOn(ground, row)).count()).as("%s on %s", ground, day).isEqualTo(count));
    }
  }

  @Test
  void a_ground_that_ended_before_the_register_knows_the_home_is_none() throws Exception {
    var home = given.childrensHome(40);
    var child = ranOutBefore(firstDay(), home);
    as.clerkOf(home.id(), () -> children.leave(child, new Departure(ExitKind.KIN, firstDay(), "Aunt", "note")));

    assertThat(book.of(List.of(home.id()))).extracting(run -> run.ground()).doesNotContain(UnlawfulGround.NO_LEGAL_GROUND);
  }

  @Test
  void a_ground_begins_earlier_once_the_register_knows_that_the_home_was_there_earlier() throws Exception {
    var home = given.childrensHome(40);
    ranOutBefore(firstDay(), home);
    assertThat(since(home, firstDay())).isEqualTo(firstDay());

    given.known(home, firstDay().minusDays(1));

    assertThat(grounds(home, firstDay().minusDays(2))).isEmpty();
    assertThat(since(home, firstDay())).isEqualTo(firstDay().minusDays(1));
  }

  /** However much others have written before: while many institutions wait the list shows what is judged so far. */
  @BeforeEach
  void judgeAll() {
    judged.all();
  }

  @Test
  void the_list_leaves_nothing_unjudged_and_says_what_the_rules_say_of_the_moment() throws Exception {
    var home = given.childrensHome(1);
    given.children(home, 2, given.today(), admission -> children.admit(admission).number());

    var listed = grounds(home, given.today());

    assertThat(book.waiting()).isZero();
    assertThat(as.<Long>registrar(() -> queries.left())).isZero();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(
        book.of(List.of(home.id())).stream().filter(run -> run.period().includes(given.today())).map(run -> run.ground()).toList()).isNotEmpty();
  }

  /** The first day of which the register says anything of a home. */
  private LocalDate firstDay() {
    return given.today().minusYears(1);
  }

  /** Number of a child that was on the roll before a day on a decision that ran out before it, too. */
  private String ranOutBefore(LocalDate day, InstitutionRef home) throws Exception {
    var decision = new BasisPaper(BasisKind.COURT_DECISION, "3-71", "Court", day.minusDays(20), day.minusDays(11));
    return as.clerkOf(home.id(), () -> children.admit(given.admission(day.minusDays(20), decision))).number();
  }

  private LocalDate since(InstitutionRef home, LocalDate day) throws Exception {
    return row(home, day).grounds().stream().filter(held -> held.ground() == UnlawfulGround.NO_LEGAL_GROUND).map(UnlawfulRow.Ground::since).findFirst().orElse(null);
  }

  private static boolean isOn(UnlawfulGround ground, UnlawfulRow row) {
    return row.grounds().stream().anyMatch(held -> held.ground() == ground);
  }

  private List<UnlawfulRow> listed(LocalDate day) throws Exception {
    return as.registrar(() -> EveryPage.of(ProfileSort.NUMBER, page -> queries.rows(UnlawfulFilter.ALL, day, page)));
  }

  private List<UnlawfulGround> grounds(InstitutionRef home, LocalDate day) throws Exception {
    var row = row(home, day);
    return row == null ? List.of() : row.grounds().stream().map(UnlawfulRow.Ground::ground).toList();
  }

  private UnlawfulRow row(InstitutionRef home, LocalDate day) throws Exception {
    return listed(day).stream().filter(row -> row.institutionId() == home.id()).findFirst().orElse(null);
  }
}
