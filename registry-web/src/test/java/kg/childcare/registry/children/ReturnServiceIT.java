package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.children.service.BasisPaper;
import kg.childcare.registry.children.service.ChildQueries;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.FigureView;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.children.service.ReturnDraft;
import kg.childcare.registry.children.service.ReturnFilter;
import kg.childcare.registry.children.service.ReturnQueries;
import kg.childcare.registry.children.service.ReturnRow;
import kg.childcare.registry.children.service.ReturnService;
import kg.childcare.registry.children.service.ReturnSort;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.inspection.Risk;
import kg.childcare.registry.inspection.service.RiskSource;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Stale;
import kg.childcare.registry.shared.service.PageRequest;
import org.junit.jupiter.api.Test;

@RegistryTest
class ReturnServiceIT {
  @Inject
  As as;

  @Inject
  GivenHomes given;

  @Inject
  ChildService children;

  @Inject
  ChildQueries roll;

  @Inject
  ReturnService service;

  @Inject
  ReturnQueries returns;

  @Inject
  ReturnCalendar calendar;

  @Inject
  Parameters parameters;

  @Inject
  @Any
  Instance<RiskSource> risks;

  @Resource
  UserTransaction transaction;

  @PersistenceContext
  EntityManager em;

  @Test
  void a_return_is_filled_balanced_returned_once_accepted_and_locked() throws Exception {
    var home = given.childrensHome(40);
    var numbers = given.children(home, 3, month().atDay(10), admission -> children.admit(admission).number());
    long id = as.clerkOf(home.id(), () -> service.open(null, month()));
    assertThat(as.clerkOf(home.id(), () -> returns.view(id)).lines()).hasSize(3);

    save(home, id, Map.of(numbers.get(0), new Balance(0, 1, 0, 0, 5)));
    assertThatThrownBy(() -> as.clerkOf(home.id(), () -> service.submit(id)))
        .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.breaches()).allSatisfy(breach -> assertThat(breach.field()).isEqualTo(numbers.get(0))));

    as.clerkOf(home.id(), () -> service.refill(id));
    as.clerkOf(home.id(), () -> service.submit(id));
    as.registrar(() -> service.giveBack(id, "Explain"));
    as.clerkOf(home.id(), () -> service.submit(id));
    as.registrar(() -> service.accept(id));

    var accepted = as.clerkOf(home.id(), () -> returns.view(id));
    assertThat(accepted.state()).isEqualTo(ReturnState.ACCEPTED);
    assertThatThrownBy(() -> save(home, id, Map.of())).isInstanceOf(RuleViolation.class).hasMessageContaining("returnLocked");
    assertThat(as.registrar(() -> em.createNativeQuery("SELECT SUM(closing) FROM roll_rollup WHERE institution_id = ?").setParameter(1, home.id()).getSingleResult().toString()))
        .isEqualTo("3");
  }

  @Test
  void a_child_is_counted_on_the_ground_it_had_on_the_last_day_and_an_emergency_act_that_lasted_too_long_is_none() throws Exception {
    var home = given.childrensHome(40);
    var last = month().atEndOfMonth();
    var term = parameters.number("placement.emergency_max_days", last);
    emergency(home, last.minusDays(term));
    emergency(home, last.minusDays(term + 1L));
    var decided = emergency(home, last.minusDays(term + 1L));
    as.clerkOf(home.id(), () -> children.recordBasis(decided, given.court(last), last));
    var later = emergency(home, last.minusDays(term + 1L));
    as.clerkOf(home.id(), () -> children.recordBasis(later, given.court(last.plusDays(1)), last.plusDays(1)));

    long id = as.clerkOf(home.id(), () -> service.open(null, month()));
    save(home, id, Map.of());
    as.clerkOf(home.id(), () -> service.submit(id));

    assertThat(as.clerkOf(home.id(), () -> returns.view(id)).counted()).filteredOn(one -> Set.of("B20", "D01", "D02", "D03", "D04").contains(one.code()))
        .extracting(FigureView::amount).containsExactly(4, 1, 1, 0, 2);
  }

  @Test
  void of_two_papers_the_one_that_was_recorded_last_counts_whatever_numbers_the_servers_gave_them() throws Exception {
    var home = given.childrensHome(40);
    var last = month().atEndOfMonth();
    var child = emergency(home, last);
    as.clerkOf(home.id(), () -> children.recordBasis(child, given.court(last), last));
    recordedFirst(child);

    long id = as.clerkOf(home.id(), () -> service.open(null, month()));
    save(home, id, Map.of());
    as.clerkOf(home.id(), () -> service.submit(id));

    assertThat(as.clerkOf(home.id(), () -> returns.view(id)).counted()).filteredOn(one -> Set.of("D01", "D02").contains(one.code())).extracting(FigureView::amount).containsExactly(0, 1);
    assertThat(as.clerkOf(home.id(), () -> roll.child(child)).running().basis().kind()).isEqualTo(BasisKind.EMERGENCY_ACT);
  }

  /** As if another server had recorded the court's decision, with a number from a block of its own, before the act. */
  private void recordedFirst(String child) throws Exception {
    transaction.begin();
    assertThat(em.createNativeQuery("UPDATE placement_basis SET recorded_at = TIMESTAMP '2020-01-01 00:00:00' WHERE kind = 'COURT_DECISION'"
        + " AND placement_id IN (SELECT p.id FROM placement p JOIN child c ON c.id = p.child_id WHERE c.number = ?1)").setParameter(1, child).executeUpdate()).isOne();
    transaction.commit();
  }

  private String emergency(InstitutionRef home, LocalDate decidedOn) throws Exception {
    var act = new BasisPaper(BasisKind.EMERGENCY_ACT, "7", null, decidedOn, null);
    return as.clerkOf(home.id(), () -> children.admit(given.admission(month().atDay(10), act))).number();
  }

  @Test
  void a_month_handed_in_takes_no_movement_until_a_correction_is_open() throws Exception {
    var home = given.childrensHome(40);
    var number = given.children(home, 1, month().atDay(3), admission -> children.admit(admission).number()).get(0);
    long id = as.clerkOf(home.id(), () -> service.open(null, month()));
    save(home, id, Map.of());
    as.clerkOf(home.id(), () -> service.submit(id));
    as.registrar(() -> service.accept(id));

    assertThatThrownBy(() -> as.clerkOf(home.id(), () -> children.comeBack(number, month().atDay(9), null))).hasMessageContaining("monthClosed");
    long next = as.clerkOf(home.id(), () -> service.correct(id, "A leave was forgotten"));

    assertThat(as.clerkOf(home.id(), () -> returns.view(next)).edition()).isEqualTo(2);
  }

  @Test
  void what_keeping_and_handing_in_answer_is_what_is_stored() throws Exception {
    var home = given.childrensHome(40);
    given.children(home, 2, month().atDay(10), admission -> children.admit(admission).number());
    var draft = new ReturnDraft(null, Map.of(), zeros(), true, true, "Two came");

    var begun = as.clerkOf(home.id(), () -> service.keep(null, month(), draft));
    assertThat(begun).isEqualTo(as.clerkOf(home.id(), () -> returns.view(begun.id())));
    assertThat(begun.lines()).hasSize(2);
    var kept = as.clerkOf(home.id(), () -> service.keep(null, month(), new ReturnDraft(begun.version(), Map.of(), zeros(), true, true, null)));
    assertThat(kept.version()).isGreaterThan(begun.version());
    assertThatThrownBy(() -> as.clerkOf(home.id(), () -> service.keep(null, month(), new ReturnDraft(begun.version(), Map.of(), zeros(), true, true, null)))).isInstanceOf(Stale.class);

    var handedIn = as.clerkOf(home.id(), () -> service.submit((String) null, month()));
    assertThat(handedIn.state()).isEqualTo(ReturnState.SUBMITTED);
    assertThat(handedIn.id()).isEqualTo(kept.id());
    var stored = as.clerkOf(home.id(), () -> returns.view(kept.id()));
    assertThat(stored.version()).isEqualTo(handedIn.version());
    assertThat(stored.stated()).isEqualTo(handedIn.stated());
    assertThat(stored.counted()).isEqualTo(handedIn.counted()).isNotEmpty();
  }

  @Test
  void a_second_editor_is_told() throws Exception {
    var home = given.childrensHome(40);
    long id = as.clerkOf(home.id(), () -> service.open(null, month()));
    int version = as.clerkOf(home.id(), () -> returns.view(id)).version();
    as.clerkOf(home.id(), () -> service.save(id, new ReturnDraft(version, Map.of(), zeros(), true, true, null)));

    assertThatThrownBy(() -> as.clerkOf(home.id(), () -> service.save(id, new ReturnDraft(version, Map.of(), zeros(), true, true, null)))).isInstanceOf(Stale.class);
  }

  @Test
  void opening_twice_makes_one_return_and_an_institution_does_not_accept() throws Exception {
    var home = given.childrensHome(40);
    long id = as.clerkOf(home.id(), () -> service.open(null, month()));

    assertThat(as.clerkOf(home.id(), () -> service.open(null, month()))).isEqualTo(id);
    assertThatThrownBy(() -> as.clerkOf(home.id(), () -> service.accept(id))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.national(Role.MONITOR, () -> service.submit(id))).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void a_registrar_sees_what_is_missing() throws Exception {
    var home = given.childrensHome(40);

    var rows = as.registrar(() -> returns.rows(new ReturnFilter(month().minusMonths(3), null, home.number()), PageRequest.page(0, 10, ReturnSort.NAME_RU)));

    assertThat(rows).singleElement().extracting(ReturnRow::timeliness).hasToString("MISSING");
  }

  @Test
  void a_return_that_does_not_come_or_tells_of_violence_and_work_without_a_right_make_a_visit_more_likely() throws Exception {
    var home = given.childrensHome(40);
    var today = given.today();
    var due = calendar.lastDue(today);
    assertThat(reasons(home, today)).contains(Risk.SILENCE, Risk.UNACCREDITED).doesNotContain(Risk.INCIDENT);
    assertThat(reasons(home, today.minusYears(2))).isEmpty();

    var hurt = zeros();
    hurt.put(StatedField.I02, 1);
    as.clerkOf(home.id(), () -> service.keep(null, due, new ReturnDraft(null, Map.of(), hurt, true, false, "A fight")));
    assertThat(reasons(home, today)).contains(Risk.SILENCE).doesNotContain(Risk.INCIDENT);
    as.clerkOf(home.id(), () -> service.submit((String) null, due));

    assertThat(reasons(home, today)).contains(Risk.INCIDENT).doesNotContain(Risk.SILENCE);
    assertThat(reasons(home, due.plusMonths(9).atDay(1))).contains(Risk.SILENCE).doesNotContain(Risk.INCIDENT);
  }

  @Test
  void whoever_draws_visits_waits_until_all_are_judged_however_many_that_are() throws Exception {
    var home = given.childrensHome(40);
    transaction.begin();
    for (int mark = 0; mark < 300; mark++) {
      em.createNativeQuery("INSERT INTO unlawful_mark (institution_id, mark) VALUES (?1, ?2)").setParameter(1, home.id()).setParameter(2, mark).executeUpdate();
    }
    transaction.commit();

    assertThat(reasons(home, given.today())).contains(Risk.UNACCREDITED);
  }

  /** As a draw asks for them, in its transaction. */
  private Set<Risk> reasons(InstitutionRef home, LocalDate day) throws Exception {
    transaction.begin();
    try {
      return risks.stream().flatMap(source -> source.reasons(day).getOrDefault(home.id(), Set.of()).stream()).collect(Collectors.toSet());
    } finally {
      transaction.rollback();
    }
  }

  private YearMonth month() {
    return YearMonth.from(given.today()).minusMonths(1);
  }

  private void save(InstitutionRef home, long id, Map<String, Balance> lines) throws Exception {
    as.clerkOf(home.id(), () -> service.save(id, new ReturnDraft(null, lines, zeros(), true, true, null)));
  }

  private static Map<StatedField, Integer> zeros() {
    var zeros = new EnumMap<StatedField, Integer>(StatedField.class);
    for (var field : StatedField.values()) {
      zeros.put(field, 0);
    }
    return zeros;
  }
}
