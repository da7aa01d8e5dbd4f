package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.inspection.SealedState;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** Visits, acts and corrections at the caller's desk. Visits that have not begun are counted for planners and for their own team only. */
@ApplicationScoped
public class InspectionTodos implements TodoSource {
  @PersistenceContext
  EntityManager em;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  @Inject
  PlanQueries plans;

  @Inject
  InspectionQueries inspections;

  @Inject
  ActionQueries actions;

  @Override
  public Stream<Todo> todos() {
    return Stream.of(inspector(), planner(), clerk(), late()).flatMap(lines -> lines);
  }

  private Stream<Todo> inspector() {
    if (!caller.has(Role.INSPECTOR)) {
      return Stream.empty();
    }
    var today = LocalDate.now(clock);
    var own = plans.own();
    return Stream.of(
        Todo.today("inspection.todo.ownToday", own.stream().filter(visit -> !visit.day().isAfter(today)).count(), "/app/inspections"),
        Todo.today("inspection.todo.ownAhead", own.stream().filter(visit -> visit.day().isAfter(today)).count(), "/app/inspections"),
        Todo.today("inspection.todo.checklist", mine(InspectionStatus.ARRIVED), "/app/inspections?own=true&status=ARRIVED"),
        Todo.today("inspection.todo.act", mine(InspectionStatus.CHECKLIST_SUBMITTED), "/app/inspections?own=true&status=CHECKLIST_SUBMITTED"),
        claims());
  }

  private Stream<Todo> planner() {
    return caller.has(Role.PLANNER)
        ? Stream.of(
            Todo.today("inspection.todo.assign", sealed(SealedState.DRAWN), "/app/plans"),
            Todo.today("inspection.todo.release", sealed(SealedState.ASSIGNED), "/app/plans"),
            Todo.today("inspection.todo.comments", inspections.count(in(InspectionStatus.RESPONDED, false)), "/app/inspections?status=RESPONDED"),
            Todo.today("inspection.todo.publish", inspections.count(new InspectionFilter(null, null, null, false, true)), "/app/inspections?publishable=true"),
            claims())
        : Stream.empty();
  }

  private Stream<Todo> clerk() {
    return caller.has(Role.INSTITUTION)
        ? Stream.of(
            Todo.today("inspection.todo.read", inspections.count(in(InspectionStatus.ACT_ISSUED, false)), "/app/inspections?status=ACT_ISSUED"),
            Todo.today("inspection.todo.correct", actions.count(new ActionFilter(ActionStatus.OPEN, false, null, null)), "/app/actions?status=OPEN"))
        : Stream.empty();
  }

  private Stream<Todo> late() {
    return caller.hasAny(Role.INSTITUTION, Role.INSPECTOR, Role.PLANNER)
        ? Stream.of(Todo.late("inspection.todo.late", actions.count(new ActionFilter(null, true, null, null)), "/app/actions?late=true"))
        : Stream.empty();
  }

  private Todo claims() {
    return Todo.today("inspection.todo.verify", actions.count(new ActionFilter(ActionStatus.CLAIMED, false, null, null)), "/app/actions?status=CLAIMED");
  }

  private long mine(InspectionStatus status) {
    return inspections.count(in(status, true));
  }

  private static InspectionFilter in(InspectionStatus status, boolean own) {
    return new InspectionFilter(null, null, status, own);
  }

  private long sealed(SealedState state) {
    return em.createQuery("select count(v) from SealedVisit v where v.state = :state", Long.class).setParameter("state", state).getSingleResult();
  }
}
