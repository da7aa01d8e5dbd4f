package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;
import kg.childcare.registry.shared.service.UpTo;

/** Applications at the caller's desk, votes to give, and institutions that work without a right to. */
@ApplicationScoped
public class AccreditationTodos implements TodoSource {
  private static final String LIST = "/app/accreditations?";
  private static final String EXPIRING = "/app/accreditations/standings?status=" + AccreditationStatus.EXPIRING;

  @Inject
  AccreditationQueries applications;

  @Inject
  CommissionQueries commission;

  @Inject
  StandingLists standings;

  @Inject
  DueQueries due;

  @Inject
  UnlawfulQueries unlawful;

  @Inject
  Caller caller;

  @Override
  public Stream<Todo> todos() {
    return Stream.of(registrar(), member(), stopped(), clerk(), unlawful()).flatMap(lines -> lines);
  }

  private Stream<Todo> registrar() {
    return caller.has(Role.REGISTRAR)
        ? Stream.of(
            line("accreditation.todo.submitted", ApplicationStatus.SUBMITTED),
            line("accreditation.todo.complete", ApplicationStatus.COMPLETE),
            line("accreditation.todo.assessed", ToVote.OPEN),
            Todo.late("accreditation.todo.due", due.late(), "/app/accreditations/due"),
            Todo.today("accreditation.todo.expiring", standing(AccreditationStatus.EXPIRING), EXPIRING),
            Todo.late("accreditation.todo.differs", standings.count(new StandingFilter(null, null, null, null, true), Todo.MOST), "/app/accreditations/standings?differs=true"))
        : Stream.empty();
  }

  private Stream<Todo> member() {
    if (!caller.has(Role.COMMISSION)) {
      return Stream.empty();
    }
    var items = commission.openSession().map(session -> session.items().size()).orElse(0);
    return Stream.of(
        Todo.today("accreditation.todo.votes", items, "/app/accreditations"),
        line("accreditation.todo.forSession", ToVote.OPEN));
  }

  private Stream<Todo> stopped() {
    return caller.hasAny(Role.REGISTRAR, Role.COMMISSION) ? Stream.of(line("accreditation.todo.stopped", ToVote.STOPPED)) : Stream.empty();
  }

  private Stream<Todo> clerk() {
    return caller.has(Role.INSTITUTION)
        ? Stream.of(line("accreditation.todo.returned", ApplicationStatus.RETURNED_INCOMPLETE), Todo.today("accreditation.todo.ownExpiring", standing(AccreditationStatus.EXPIRING), EXPIRING))
        : Stream.empty();
  }

  private Stream<Todo> unlawful() {
    return caller.hasAny(Role.REGISTRAR, Role.PROTECTION, Role.PLANNER, Role.MONITOR)
        ? Stream.of(Todo.late("accreditation.todo.unlawful", unlawful.count(new UnlawfulFilter(null, null, null), null), "/app/unlawful"))
        : Stream.empty();
  }

  private UpTo standing(AccreditationStatus status) {
    return standings.count(new StandingFilter(status, null, null, null, false), Todo.MOST);
  }

  private Todo line(String key, ApplicationStatus status) {
    return Todo.today(key, applications.count(new ApplicationFilter(null, status, null, null)), LIST + "status=" + status);
  }

  private Todo line(String key, ToVote vote) {
    return Todo.today(key, applications.count(new ApplicationFilter(null, null, null, vote)), LIST + "toVote=" + vote);
  }
}
