package kg.childcare.registry.capacity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** Paid places that another registrar entered and the caller may confirm. */
@ApplicationScoped
public class CapacityTodos implements TodoSource {
  @Inject
  PaidPlacesQueries paid;

  @Inject
  Caller caller;

  @Override
  public Stream<Todo> todos() {
    return caller.has(Role.REGISTRAR)
        ? Stream.of(Todo.today("capacity.todo.waiting", paid.waiting().stream().filter(entry -> !entry.mine()).count(), "/app/institutions/changes"))
        : Stream.empty();
  }
}
