package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kg.childcare.registry.children.service.Absence;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.Departure;
import kg.childcare.registry.children.service.Dispatch;
import kg.childcare.registry.children.service.TransferService;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.AtOnce;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.SuccessionKind;
import kg.childcare.registry.institution.service.ChangeRow;
import kg.childcare.registry.institution.service.Closure;
import kg.childcare.registry.institution.service.ClosureQueries;
import kg.childcare.registry.institution.service.ClosureRow;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.MergeService;
import kg.childcare.registry.institution.service.NewMerge;
import kg.childcare.registry.institution.service.NewSuccession;
import kg.childcare.registry.institution.service.PublicSuccessions;
import kg.childcare.registry.institution.service.Reopening;
import kg.childcare.registry.institution.service.SuccessionQueries;
import kg.childcare.registry.institution.service.SuccessionRow;
import kg.childcare.registry.institution.service.SuccessionService;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

@RegistryTest
class ClosingIT {
  @Inject
  As as;

  @Inject
  GivenHomes given;

  @Inject
  ChildService children;

  @Inject
  TransferService transfers;

  @Inject
  InstitutionService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  ClosureQueries closures;

  @Inject
  InstitutionDirectory directory;

  @Inject
  SuccessionService successionService;

  @Inject
  MergeService merges;

  @Inject
  SuccessionQueries successions;

  @Inject
  PublicSuccessions published;

  @PersistenceContext
  EntityManager em;

  @Resource
  UserTransaction transaction;

  @Test
  void nothing_closes_while_a_child_is_on_the_roll() throws Exception {
    var home = given.childrensHome(10);
    var child = admitted(home);
    status(home, InstitutionStatus.CLOSING);
    ask(home, InstitutionStatus.CLOSED);

    assertThatThrownBy(() -> confirm(home)).isInstanceOf(RuleViolation.class).hasMessageContaining("childrenStillOnRoll");
    as.clerkOf(home.id(), () -> children.leave(child, new Departure(ExitKind.REUNIFY, given.today(), "Mother", null)));
    confirm(home);

    assertThat(statusOf(home)).isEqualTo(InstitutionStatus.CLOSED);
  }

  @Test
  void a_child_on_its_way_does_not_arrive_where_the_doors_close() throws Exception {
    var sender = given.childrensHome(10);
    var receiver = given.childrensHome(10);
    var child = admitted(sender);
    var transfer = as.clerkOf(sender.id(), () -> transfers.dispatch(child, new Dispatch(receiver.number(), given.today(), "Nearer")));
    status(receiver, InstitutionStatus.CLOSING);

    assertThatThrownBy(() -> as.clerkOf(receiver.id(), () -> transfers.confirm(transfer, given.today()))).isInstanceOf(RuleViolation.class).hasMessageContaining("notReceiving");
  }

  @Test
  void it_closes_for_a_while_when_each_child_is_elsewhere_and_is_listed_when_its_day_passed() throws Exception {
    var home = given.childrensHome(10);
    var child = admitted(home);
    var begun = given.today().minusDays(1);
    as.registrar(() -> service.closeForAWhile(home.number(), null, new Closure(begun, begun, "Repairs")));

    assertThatThrownBy(() -> confirm(home)).isInstanceOf(RuleViolation.class).hasMessageContaining("childrenSleepThere");
    as.clerkOf(home.id(), () -> children.goAway(child, new Absence(MovementKind.CAMP, given.today(), given.today().plusDays(9), "Summer camp")));
    confirm(home);

    assertThat(as.registrar(() -> closures.closures(true))).filteredOn(row -> row.number().equals(home.number())).singleElement()
        .extracting(ClosureRow::until, ClosureRow::daysOver, ClosureRow::children, ClosureRow::sleepingThere).containsExactly(begun, 1L, 1, 0);
    assertLateAreListed();
    as.registrar(() -> service.reopen(home.number(), null, new Reopening(given.today(), "Repaired")));
    assertThatThrownBy(() -> as.registrar(() -> service.confirm(waiting(home)))).hasMessageContaining("secondPersonNeeded");
    confirm(home);

    assertThat(as.registrar(() -> closures.closures(false))).extracting(ClosureRow::number).doesNotContain(home.number());
    assertLateAreListed();
    assertThat(as.registrar(() -> institutions.card(home.number(), begun, null))).extracting(card -> card.status(), card -> card.closedUntil())
        .containsExactly(InstitutionStatus.TEMPORARILY_CLOSED, begun);
  }

  @Test
  void only_registrars_close_for_a_while_and_another_oblast_does_not_know_of_it() throws Exception {
    var home = given.childrensHome(10);
    var closure = new Closure(given.today(), given.today(), "Repairs");

    for (var role : List.of(Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.PROTECTION, Role.MONITOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> service.closeForAWhile(home.number(), null, closure))).as(role)
          .satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
    as.registrar(() -> service.closeForAWhile(home.number(), null, closure));
    confirm(home);
    assertThat(as.registrar(() -> closures.closures(false))).extracting(ClosureRow::number, ClosureRow::isOver).contains(tuple(home.number(), false));
    assertThat(as.in("41704000000000", Role.REGISTRAR, () -> closures.closures(false))).extracting(ClosureRow::number).doesNotContain(home.number());
    assertLateAreListed();
  }

  /** Whoever is counted as one that should have opened again stands in the list, in the whole country and in a part of it. */
  private void assertLateAreListed() throws Exception {
    assertThat(as.registrar(closures::late)).isEqualTo(as.registrar(() -> closures.closures(true)).size());
    for (var oblast : List.of("41704000000000", "41706000000000")) {
      assertThat(as.in(oblast, Role.REGISTRAR, closures::late)).isEqualTo(as.in(oblast, Role.REGISTRAR, () -> closures.closures(true)).size());
    }
  }

  @Test
  void one_continues_another_when_its_children_were_transferred() throws Exception {
    var ending = given.childrensHome(10);
    var continuing = given.childrensHome(10);
    var child = admitted(ending);
    status(ending, InstitutionStatus.CLOSING);
    var wish = new NewSuccession(SuccessionKind.MOVE, List.of(ending.number()), List.of(continuing.number()), given.today(), "Decree");
    var id = as.registrar(() -> successionService.propose(wish));

    assertThatThrownBy(() -> as.registrar(() -> successionService.propose(wish))).isInstanceOf(RuleViolation.class).hasMessageContaining("successionWaiting");
    var nowhere = new NewSuccession(SuccessionKind.MOVE, List.of(ending.number()), List.of("0000-0000"), given.today(), "Decree");
    assertThatThrownBy(() -> as.registrar(() -> successionService.propose(nowhere))).isInstanceOf(RuleViolation.class).hasMessageContaining("successionNumberUnknown");
    assertThat(as.registrar(() -> successions.of(ending.number())).get(0).ending()).extracting(SuccessionRow.Part::children).containsExactly(1);
    assertThatThrownBy(() -> as.second(Role.REGISTRAR, () -> successionService.confirm(id))).isInstanceOf(RuleViolation.class).hasMessageContaining("successionChildren");
    var transfer = as.clerkOf(ending.id(), () -> transfers.dispatch(child, new Dispatch(continuing.number(), given.today(), "Moves")));
    as.clerkOf(continuing.id(), () -> transfers.confirm(transfer, given.today()));
    assertThatThrownBy(() -> as.registrar(() -> successionService.confirm(id))).hasMessageContaining("secondPersonNeeded");
    assertThatThrownBy(() -> as.in("41704000000000", Role.REGISTRAR, () -> successionService.confirm(id))).isInstanceOf(NotThere.class);
    as.second(Role.REGISTRAR, () -> successionService.confirm(id));

    assertThat(statusOf(ending)).isEqualTo(InstitutionStatus.CLOSED);
    assertThat(as.registrar(() -> successions.of(continuing.number()))).singleElement().satisfies(row -> assertThat(row.isConfirmed()).isTrue());
    assertThat(as.stranger(() -> published.of(ending.id(), null))).singleElement().satisfies(next -> {
      assertThat(next.successor()).isTrue();
      assertThat(next.institution().number()).isEqualTo(continuing.number());
    });
    assertThat(as.stranger(() -> published.of(continuing.id(), null))).singleElement().satisfies(before -> assertThat(before.successor()).isFalse());
  }

  @Test
  void what_waits_to_be_continued_is_neither_closed_without_a_successor_nor_ended_as_another() throws Exception {
    var ending = given.childrensHome(10);
    var continuing = given.childrensHome(10);
    status(ending, InstitutionStatus.CLOSING);
    var wish = new NewSuccession(SuccessionKind.MOVE, List.of(ending.number()), List.of(continuing.number()), given.today(), "Decree");
    var twice = new NewMerge(ending.number(), continuing.number(), given.today(), "Same decree");
    var id = as.registrar(() -> successionService.propose(wish));

    assertThatThrownBy(() -> ask(ending, InstitutionStatus.CLOSED)).isInstanceOf(RuleViolation.class).hasMessageContaining("successionWaiting");
    assertThatThrownBy(() -> as.registrar(() -> merges.propose(twice))).isInstanceOf(RuleViolation.class).hasMessageContaining("successionWaiting");
    as.second(Role.REGISTRAR, () -> successionService.decline(id, "Not decided yet"));
    as.registrar(() -> merges.propose(twice));
    assertThatThrownBy(() -> as.registrar(() -> successionService.propose(wish))).isInstanceOf(RuleViolation.class).hasMessageContaining("mergeWaiting");
    status(ending, InstitutionStatus.CLOSED);
  }

  /** Both could be asked for until the one refused the other; what was asked for then can wait still. */
  @Test
  void what_has_long_waited_to_be_continued_is_not_ended_by_what_waited_beside_it() throws Exception {
    var ending = given.childrensHome(10);
    var continuing = given.childrensHome(10);
    status(ending, InstitutionStatus.CLOSING);
    var id = as.registrar(() -> successionService.propose(new NewSuccession(SuccessionKind.MOVE, List.of(ending.number()), List.of(continuing.number()), given.today(), "Decree")));
    as.second(Role.REGISTRAR, () -> successionService.decline(id, "Not decided yet"));
    ask(ending, InstitutionStatus.CLOSED);
    var merge = as.registrar(() -> merges.propose(new NewMerge(ending.number(), continuing.number(), given.today(), "Same decree")));
    waitsAgain(id);

    assertThatThrownBy(() -> confirm(ending)).isInstanceOf(RuleViolation.class).hasMessageContaining("successionWaiting");
    assertThatThrownBy(() -> as.second(Role.REGISTRAR, () -> merges.confirm(merge))).isInstanceOf(RuleViolation.class).hasMessageContaining("successionWaiting");
    assertThat(statusOf(ending)).isEqualTo(InstitutionStatus.CLOSING);
    as.second(Role.REGISTRAR, () -> successionService.decline(id, "Nobody continues it"));
    confirm(ending);

    assertThat(statusOf(ending)).isEqualTo(InstitutionStatus.CLOSED);
  }

  private InstitutionRef closing() throws Exception {
    var home = given.childrensHome(10);
    status(home, InstitutionStatus.CLOSING);
    return home;
  }

  private NewSuccession move(InstitutionRef ending) throws Exception {
    return new NewSuccession(SuccessionKind.MOVE, List.of(ending.number()), List.of(given.childrensHome(10).number()), given.today(), "Decree");
  }

  /** One who was a moment earlier has not finished; whoever did not wait would find nothing, and both would wait for a second person. */
  @Test
  void who_asks_for_another_end_while_a_succession_is_being_asked_for_waits_and_is_refused() throws Exception {
    var ending = closing();
    var wish = move(ending);
    var id = as.registrar(() -> successionService.propose(wish));
    as.second(Role.REGISTRAR, () -> successionService.decline(id, "Not decided yet"));
    var merge = new NewMerge(ending.number(), wish.continuing().get(0), given.today(), "Same decree");
    var threads = Executors.newFixedThreadPool(2);
    try {
      transaction.begin();
      directory.hold(ending.id());
      waits(id);
      var others = List.of(threads.submit(() -> answer(() -> ask(ending, InstitutionStatus.CLOSED))), threads.submit(() -> answer(() -> as.registrar(() -> merges.propose(merge)))));
      for (var other : others) {
        assertThatThrownBy(() -> other.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
      }
      transaction.commit();

      for (var other : others) {
        assertThat(other.get(1, TimeUnit.MINUTES)).isInstanceOf(RuleViolation.class).hasMessageContaining("successionWaiting");
      }
    } finally {
      if (transaction.getStatus() == Status.STATUS_ACTIVE) {
        transaction.rollback();
      }
      threads.shutdownNow();
    }
  }

  private static Exception answer(As.Work work) {
    try {
      work.run();
      return null;
    } catch (Exception refused) {
      return refused;
    }
  }

  private void waitsAgain(long succession) throws Exception {
    transaction.begin();
    waits(succession);
    transaction.commit();
  }

  private void waits(long succession) {
    assertThat(em.createNativeQuery("UPDATE institution_succession SET state = 'WAITING', decided_at = NULL, decided_by = NULL, decision_reason = NULL WHERE id = ?1").setParameter(1, succession).executeUpdate()).isOne();
  }

  @Test
  void a_plain_closure_and_a_succession_that_are_asked_for_at_the_same_moment_do_not_both_wait() throws Exception {
    for (int i = 0; i < 5; i++) {
      var ending = closing();
      var facts = as.registrar(() -> facts(ending));
      var wish = move(ending);

      var refusals = AtOnce.refusals(() -> as.second(Role.REGISTRAR, () -> successionService.propose(wish)), () -> as.registrar(() -> {
        service.change(ending.number(), null, InstitutionStatus.CLOSED, facts);
        return null;
      }));

      assertThat(refusals).singleElement().isInstanceOfSatisfying(RuleViolation.class,
          refused -> assertThat(refused.rule()).isIn("institution.rule.successionWaiting", "institution.rule.changeWaiting"));
    }
  }

  @Test
  void a_home_that_was_set_to_closing_by_mistake_takes_children_in_again() throws Exception {
    var home = given.childrensHome(10);
    admitted(home);
    status(home, InstitutionStatus.CLOSING);
    assertThatThrownBy(() -> admitted(home)).isInstanceOf(RuleViolation.class);

    status(home, InstitutionStatus.ACTIVE);

    assertThat(statusOf(home)).isEqualTo(InstitutionStatus.ACTIVE);
    assertThat(admitted(home)).isNotBlank();
  }

  @Test
  void of_two_who_ask_for_the_end_of_one_institution_at_the_same_moment_one_is_told() throws Exception {
    for (int i = 0; i < 5; i++) {
      var ending = closing();
      var wish = move(ending);

      var refusals = AtOnce.refusals(() -> as.registrar(() -> successionService.propose(wish)), () -> as.second(Role.REGISTRAR, () -> successionService.propose(wish)));

      assertThat(refusals).singleElement().satisfies(refused -> assertThat(refused).isInstanceOf(RuleViolation.class).hasMessageContaining("successionWaiting"));
    }
  }

  /** The door is either open for the child or closed, whoever comes first. */
  @Test
  void a_child_and_the_closure_do_not_come_in_at_the_same_time() throws Exception {
    for (int i = 0; i < 5; i++) {
      var home = given.childrensHome(10);
      as.registrar(() -> service.closeForAWhile(home.number(), null, new Closure(given.today(), given.today(), "Repairs")));
      var change = as.registrar(() -> waiting(home));

      var refusals = AtOnce.refusals(() -> as.clerkOf(home.id(), () -> children.admit(given.admission(given.today(), given.court(given.today())))),
          () -> as.second(Role.REGISTRAR, () -> {
            service.confirm(change);
            return null;
          }));

      assertThat(refusals).hasSize(1);
      var roll = as.registrar(() -> closures.roll(home.number()));
      assertThat(statusOf(home) == InstitutionStatus.TEMPORARILY_CLOSED).isEqualTo(roll.children() == 0);
    }
  }

  /** Whoever slips in while the doors begin to close keeps the institution from being closed. */
  @Test
  void a_child_that_comes_in_while_it_begins_to_close_keeps_it_open() throws Exception {
    for (int i = 0; i < 3; i++) {
      var home = given.childrensHome(10);
      ask(home, InstitutionStatus.CLOSING);
      var change = as.registrar(() -> waiting(home));
      AtOnce.refusals(() -> as.clerkOf(home.id(), () -> children.admit(given.admission(given.today(), given.court(given.today())))), () -> as.second(Role.REGISTRAR, () -> {
        service.confirm(change);
        return null;
      }));
      if (statusOf(home) != InstitutionStatus.CLOSING) {
        confirm(home);
      }
      ask(home, InstitutionStatus.CLOSED);

      var children = as.registrar(() -> closures.roll(home.number())).children();
      if (children > 0) {
        assertThatThrownBy(() -> confirm(home)).isInstanceOf(RuleViolation.class).hasMessageContaining("childrenStillOnRoll");
      } else {
        confirm(home);
      }
      assertThat(statusOf(home)).isEqualTo(children > 0 ? InstitutionStatus.CLOSING : InstitutionStatus.CLOSED);
    }
  }

  @Test
  void two_persons_who_confirm_at_the_same_time_close_it_once() throws Exception {
    var home = given.childrensHome(10);
    status(home, InstitutionStatus.CLOSING);
    ask(home, InstitutionStatus.CLOSED);
    var change = as.registrar(() -> waiting(home));
    Callable<Object> confirming = () -> as.second(Role.REGISTRAR, () -> {
      service.confirm(change);
      return null;
    });

    assertThat(AtOnce.refusals(confirming, confirming)).hasSize(1);

    assertThat(as.registrar(() -> institutions.history(home.number()))).filteredOn(past -> past.supersededAt() == null && past.status() == InstitutionStatus.CLOSED).hasSize(1);
  }

  private String admitted(InstitutionRef home) throws Exception {
    return given.children(home, 1, given.today().minusDays(3), admission -> children.admit(admission).number()).get(0);
  }

  private void status(InstitutionRef home, InstitutionStatus next) throws Exception {
    ask(home, next);
    confirm(home);
  }

  private void ask(InstitutionRef home, InstitutionStatus next) throws Exception {
    as.registrar(() -> service.change(home.number(), null, next, facts(home)));
  }

  private NewFacts facts(InstitutionRef home) {
    var now = institutions.card(home.number(), null, null);
    return new NewFacts(now.name().ky(), now.name().ru(), now.name().en(), now.category(), now.ownership(), now.territory(), now.founder(),
        now.operator(), now.supervisor(), now.phone(), now.taxNumber(), now.ageMin(), now.ageMax(), now.capacity(), given.today(), "Test");
  }

  private void confirm(InstitutionRef home) throws Exception {
    as.second(Role.REGISTRAR, () -> service.confirm(waiting(home)));
  }

  private long waiting(InstitutionRef home) {
    return institutions.changes(home.number()).stream().filter(change -> change.state() == ChangeState.WAITING).mapToLong(ChangeRow::id).findFirst().orElseThrow();
  }

  private InstitutionStatus statusOf(InstitutionRef home) throws Exception {
    return as.registrar(() -> institutions.card(home.number(), null, null).status());
  }
}
