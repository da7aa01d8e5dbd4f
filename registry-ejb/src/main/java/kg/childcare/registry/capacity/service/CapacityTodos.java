package kg.childcare.registry.capacity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.Stream;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** Paid places that another registrar entered and the caller may confirm, and those of institutions that are closed. */
@ApplicationScoped
public class CapacityTodos implements TodoSource {
  @Inject
  PaidPlacesQueries paid;

  @Inject
  FundingQueries funding;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  @Override
  public Stream<Todo> todos() {
    return Stream.concat(
        caller.has(Role.REGISTRAR)
            ? Stream.of(Todo.today("capacity.todo.waiting", paid.waiting().stream().filter(entry -> !entry.mine()).count(), "/app/institutions/changes"))
            : Stream.empty(),
        caller.hasAny(Role.REGISTRAR, Role.ANALYST) ? Stream.of(closed(YearMonth.now(clock))) : Stream.empty());
  }

  private Todo closed(YearMonth month) {
    return Todo.late("capacity.todo.closed", funding.closed(), "/app/funding?balance=" + FundingFilter.Balance.CLOSED + "&from=" + month + "&to=" + month);
  }
}
