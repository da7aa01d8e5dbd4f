package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.AccreditationServiceIT.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationQueries;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.accreditation.service.ApplicationFilter;
import kg.childcare.registry.accreditation.service.ApplicationRow;
import kg.childcare.registry.accreditation.service.ApplicationSort;
import kg.childcare.registry.accreditation.service.CommissionService;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.DueQueries;
import kg.childcare.registry.accreditation.service.StandingQueries;
import kg.childcare.registry.accreditation.service.ToVote;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.harness.TestUsers;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.Todos;
import org.junit.jupiter.api.Test;

/** What the commission may decide after a suspension and after a conditional decision. */
@RegistryTest
class RenewalIT {
  private static final Motion FULL = new Motion(Verdict.ACCREDITED, 40, null);
  private static final Motion CONDITIONAL = new Motion(Verdict.CONDITIONAL, 40, "Repair the stairs");
  private static final String SUSPENDED = "accreditation.rule.renewalOfSuspended";

  @Inject
  AccreditationGiven given;

  @Inject
  CommissionService commission;

  @Inject
  AccreditationService applications;

  @Inject
  DecisionService decisions;

  @Inject
  AccreditationDetails details;

  @Inject
  StandingQueries standings;

  @Inject
  AccreditationQueries list;

  @Inject
  Todos todos;

  @Inject
  DueQueries due;

  @Inject
  InstitutionQueries institutions;

  @PersistenceContext
  EntityManager em;

  @Resource
  UserTransaction transaction;

  @Inject
  As as;

  @Inject
  TestUsers users;

  @Test
  void a_suspended_accreditation_is_renewed_after_the_commission_has_lifted_the_suspension() throws Exception {
    var institution = given.institution();
    var decision = given.granted(institution);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("9", given.today(), "Fire exit locked")));
    var renewal = given.assessed(institution);

    var end = as.registrar(() -> details.decision(decision)).decision().validTo();
    var waits = new Obstacle(Obstacle.Kind.SUSPENSION, "9", end.plusDays(1));
    assertThat(row(institution, ToVote.STOPPED)).singleElement().satisfies(row -> assertThat(row.obstacles()).containsExactly(waits));
    assertThat(row(institution, ToVote.OPEN)).isEmpty();
    assertThat(as.national(Role.COMMISSION, () -> due.due(DueStep.DECISION))).filteredOn(one -> one.institution().equals(institution)).singleElement()
        .satisfies(one -> assertThat(one.obstacles()).containsExactly(waits));
    var before = as.national(Role.COMMISSION, () -> details.detail(renewal)).before();
    assertThat(before.motions()).isEmpty();
    assertThat(before.obstacles()).containsExactly(waits);
    assertThat(before.stop()).extracting(one -> one.number()).isEqualTo("9");
    var session = given.session();
    assertRefused(() -> as.national(Role.COMMISSION, () -> commission.put(session, renewal, FULL)), SUSPENDED);

    begun(decision, given.today().minusDays(3));
    as.national(Role.COMMISSION, () -> decisions.resume(decision, new NewAct("10", given.today(), "The exit is open")));
    assertThat(row(institution, ToVote.STOPPED)).isEmpty();
    assertThat(row(institution, ToVote.OPEN)).singleElement().satisfies(row -> assertThat(row.obstacles()).isEmpty());
    given.decided(renewal, Vote.FOR);
    assertThat(row(institution, ToVote.OPEN)).isEmpty();
    assertThat(standing(institution)).isEqualTo(AccreditationStatus.VALID);
  }

  @Test
  void what_is_suspended_while_it_is_voted_on_takes_no_ballot_and_stays_suspended() throws Exception {
    var institution = given.institution();
    var decision = given.granted(institution);
    var renewal = given.assessed(institution);
    var session = given.session();
    as.national(Role.COMMISSION, () -> commission.put(session, renewal, FULL));
    as.national(Role.COMMISSION, () -> commission.cast(session, renewal, Vote.FOR, null));
    as.second(Role.COMMISSION, () -> commission.cast(session, renewal, Vote.FOR, null));
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("9", given.today(), "Fire exit locked")));

    assertRefused(() -> as.in(Territory.COUNTRY, Role.COMMISSION, () -> commission.cast(session, renewal, Vote.FOR, null)), SUSPENDED);
    as.national(Role.COMMISSION, () -> commission.close(session));

    assertThat(standing(institution)).isEqualTo(AccreditationStatus.SUSPENDED);
    assertThat(as.registrar(() -> details.detail(renewal)).row().status()).isEqualTo(ApplicationStatus.SITE_ASSESSED);
  }

  @Test
  void what_is_suspended_after_the_last_ballot_stays_undecided_and_is_named() throws Exception {
    var institution = given.institution();
    var decision = given.granted(institution);
    var renewal = given.assessed(institution);
    var session = given.voted(renewal, FULL, Vote.FOR);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("9", given.today(), "Fire exit locked")));

    assertThat(as.national(Role.COMMISSION, () -> commission.close(session))).containsExactly(as.registrar(() -> details.detail(renewal)).row().number());
    assertThat(standing(institution)).isEqualTo(AccreditationStatus.SUSPENDED);
  }

  @Test
  void what_ended_while_it_was_suspended_comes_back_by_a_new_accreditation() throws Exception {
    var institution = given.institution();
    var decision = given.granted(institution);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("9", given.today(), "Fire exit locked")));
    begun(decision, given.today().minusMonths(2));
    ended(decision, given.today().minusDays(1));
    assertThat(standing(institution)).isEqualTo(AccreditationStatus.EXPIRED);

    given.decided(given.assessed(institution), Vote.FOR);

    assertThat(standing(institution)).isEqualTo(AccreditationStatus.VALID);
  }

  @Test
  void conditions_are_not_offered_and_not_taken_right_after_a_conditional_decision() throws Exception {
    var institution = given.institution();
    decided(given.assessed(institution), CONDITIONAL, Vote.FOR);
    var renewal = given.assessed(institution);

    var before = as.national(Role.COMMISSION, () -> details.detail(renewal)).before();
    assertThat(before.motions()).containsExactly(Verdict.ACCREDITED);
    assertThat(before.lastChance()).isNotNull();
    var session = given.session();
    assertRefused(() -> as.national(Role.COMMISSION, () -> commission.put(session, renewal, CONDITIONAL)), "accreditation.rule.conditionalAgain");
    decided(renewal, FULL, Vote.FOR);
    assertThat(standing(institution)).isEqualTo(AccreditationStatus.VALID);
  }

  @Test
  void a_place_that_failed_its_last_chance_is_refused_by_a_motion_of_its_own() throws Exception {
    var institution = given.institution();
    decided(given.assessed(institution), CONDITIONAL, Vote.FOR);
    var renewal = given.complete(institution);
    as.registrar(() -> applications.assess(renewal, new CompletedAssessment(given.today(), 60, 1, "First", "Second", null)));
    var before = as.national(Role.COMMISSION, () -> details.detail(renewal)).before();
    assertThat(before.motions()).containsExactly(Verdict.REFUSED);
    assertThat(before.refusalOnly()).isTrue();

    var session = given.session();
    assertRefused(() -> as.national(Role.COMMISSION, () -> commission.put(session, renewal, new Motion(Verdict.REFUSED, 40, "Repair the stairs"))), "accreditation.rule.conditionsUnasked");
    decided(renewal, new Motion(Verdict.REFUSED, 40, null), Vote.FOR);

    assertThat(as.registrar(() -> details.detail(renewal)).decisions()).extracting(one -> one.verdict()).containsExactly(Verdict.REFUSED);
  }

  @Test
  void a_member_is_told_how_many_can_be_voted_on_and_how_many_wait() throws Exception {
    var open = todo("accreditation.todo.forSession");
    var stopped = todo("accreditation.todo.stopped");
    var institution = given.institution();
    var decision = given.granted(institution);
    var renewal = given.assessed(institution);
    assertThat(todo("accreditation.todo.forSession")).isEqualTo(open + 1);

    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("9", given.today(), "Fire exit locked")));

    assertThat(todo("accreditation.todo.forSession")).isEqualTo(open);
    assertThat(todo("accreditation.todo.stopped")).isEqualTo(stopped + 1);
    var registrarToo = users.nationalAndIn(Role.COMMISSION, Territory.COUNTRY, Role.REGISTRAR);
    for (var lines : List.of(as.user(registrarToo, () -> todos.all()), as.registrar(() -> todos.all()))) {
      assertThat(lines).filteredOn(one -> one.key().equals("accreditation.todo.stopped")).singleElement().extracting(Todo::count).isEqualTo(stopped + 1);
    }
    as.registrar(() -> applications.withdraw(renewal, "At own wish"));
    assertThat(todo("accreditation.todo.stopped")).isEqualTo(stopped);
  }

  private long todo(String key) throws Exception {
    return as.national(Role.COMMISSION, () -> todos.all()).stream().filter(one -> one.key().equals(key)).mapToLong(Todo::count).sum();
  }

  private List<ApplicationRow> row(String institution, ToVote vote) throws Exception {
    var filter = new ApplicationFilter(institution, null, null, vote);
    var rows = as.national(Role.COMMISSION, () -> list.rows(filter, PageRequest.page(0, 10, ApplicationSort.NUMBER)));
    assertThat(as.national(Role.COMMISSION, () -> list.count(filter))).isEqualTo(rows.size());
    return rows;
  }

  @Test
  void a_registrar_is_offered_what_an_order_can_say_and_told_why_not_more() throws Exception {
    var institution = given.institution();
    var first = given.assessed(institution);
    decided(first, CONDITIONAL, Vote.FOR);
    var renewal = given.assessed(institution);
    decided(renewal, FULL, Vote.AGAINST);

    var orders = as.second(Role.REGISTRAR, () -> details.detail(renewal)).orders();
    assertThat(orders.verdicts()).containsExactly(Verdict.ACCREDITED);
    assertThat(orders.against()).extracting(Breach::rule).containsExactly("accreditation.rule.conditionalAgain");
    assertThat(as.registrar(() -> details.detail(renewal)).orders().against()).extracting(Breach::rule).containsExactly("accreditation.rule.preparerMayNotOverride");
    assertThat(as.second(Role.REGISTRAR, () -> details.detail(first)).orders().against()).extracting(Breach::rule).containsExactly("accreditation.rule.overrideOfEarlier");
    assertThat(as.national(Role.COMMISSION, () -> details.detail(renewal)).orders()).isEqualTo(OrderChoice.NONE);
  }

  private void decided(long application, Motion motion, Vote vote) throws Exception {
    var session = given.voted(application, motion, vote);
    assertThat(as.national(Role.COMMISSION, () -> commission.close(session))).isEmpty();
  }

  /** As if its suspension had begun on a past day. */
  private void begun(long decision, LocalDate day) throws Exception {
    otherwise("UPDATE accreditation_act SET effective_on = ?1 WHERE decision_id = ?2", day, decision);
  }

  private void ended(long decision, LocalDate day) throws Exception {
    otherwise("UPDATE accreditation_decision SET valid_from = ?1 WHERE id = ?2", day.minusMonths(36), decision);
    otherwise("UPDATE accreditation_decision SET valid_to = ?1 WHERE id = ?2", day, decision);
  }

  private void otherwise(String sql, LocalDate day, long decision) throws Exception {
    transaction.begin();
    assertThat(em.createNativeQuery(sql).setParameter(1, day).setParameter(2, decision).executeUpdate()).isOne();
    transaction.commit();
  }

  private AccreditationStatus standing(String institution) throws Exception {
    return as.registrar(() -> standings.statusOn(institutions.byNumber(institution).id(), given.today())).status();
  }
}
