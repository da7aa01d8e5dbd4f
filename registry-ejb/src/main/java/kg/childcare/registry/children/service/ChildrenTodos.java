package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import kg.childcare.registry.children.MonthlyReturn;
import kg.childcare.registry.children.ReturnState;
import kg.childcare.registry.children.Transfer;
import kg.childcare.registry.children.TransferState;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** Returns to hand in or to accept, children on the way, and alerts that nobody has resolved. */
@ApplicationScoped
public class ChildrenTodos implements TodoSource {
  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  @Inject
  ReturnQueries returns;

  @Inject
  AlertQueries alerts;

  @Override
  public Stream<Todo> todos() {
    return Stream.of(returns(), transfers(), alerts()).flatMap(lines -> lines);
  }

  private Stream<Todo> returns() {
    if (!caller.hasAny(Role.INSTITUTION, Role.REGISTRAR)) {
      return Stream.empty();
    }
    var month = YearMonth.now(clock).minusMonths(1);
    var late = Todo.late("children.todo.returnsMissing", returns.count(new ReturnFilter(month, Timeliness.MISSING, null)), list(month, "MISSING"));
    var submitted = Todo.today("children.todo.returnsSubmitted", inState(ReturnState.SUBMITTED, Role.REGISTRAR), "/app/returns");
    var expected = Todo.today("children.todo.returnsExpected", returns.count(new ReturnFilter(month, Timeliness.EXPECTED, null)), list(month, "EXPECTED"));
    var sentBack = Todo.today("children.todo.returnsSentBack", inState(ReturnState.RETURNED, Role.INSTITUTION), "/app/returns");
    return caller.has(Role.INSTITUTION) ? Stream.of(late, expected, sentBack, submitted) : Stream.of(late, submitted);
  }

  private static String list(YearMonth month, String timeliness) {
    return "/app/returns?month=" + month + "&timeliness=" + timeliness;
  }

  private long inState(ReturnState state, String role) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var handedIn = query.from(MonthlyReturn.class);
    var home = new HomeSelection(cb, query);
    var all = home.of(handedIn.get("institutionId"), LocalDate.now(clock));
    all.add(home.visible(scope, role));
    all.add(cb.equal(handedIn.get("state"), state));
    all.add(cb.isFalse(handedIn.get("superseded")));
    query.select(cb.count(handedIn)).where(all.toArray(Predicate[]::new));
    return em.createQuery(query).getSingleResult();
  }

  private Stream<Todo> transfers() {
    return caller.hasAny(Role.INSTITUTION, Role.PROTECTION, Role.REGISTRAR)
        ? Stream.of(
            Todo.late("children.todo.transfersLate", onTheWay(true, Role.INSTITUTION, Role.PROTECTION, Role.REGISTRAR), "/app/transfers?overdue=true"),
            Todo.today("children.todo.transfersToConfirm", onTheWay(false, Role.INSTITUTION), "/app/transfers?state=DISPATCHED"))
        : Stream.empty();
  }

  /** Children that an institution in the caller's reach has to confirm. */
  private long onTheWay(boolean late, String... roles) {
    var today = LocalDate.now(clock);
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var transfer = query.from(Transfer.class);
    var to = new HomeSelection(cb, query);
    var all = to.of(transfer.get("toInstitutionId"), today);
    all.add(to.visible(scope, roles));
    all.add(cb.equal(transfer.get("state"), TransferState.DISPATCHED));
    all.add(late ? cb.lessThan(transfer.<LocalDate>get("confirmBy"), today) : cb.greaterThanOrEqualTo(transfer.<LocalDate>get("confirmBy"), today));
    query.select(cb.count(transfer)).where(all.toArray(Predicate[]::new));
    return em.createQuery(query).getSingleResult();
  }

  private Stream<Todo> alerts() {
    return caller.hasAny(Role.INSTITUTION, Role.PROTECTION)
        ? Stream.of(Todo.late("children.todo.alerts", alerts.count(new AlertFilter(null, false, null)), "/app/alerts"))
        : Stream.empty();
  }
}
