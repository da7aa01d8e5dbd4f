package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kg.childcare.registry.children.RelocationState;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** Children who have to leave an institution that may not keep them. */
@ApplicationScoped
public class RelocationTodos implements TodoSource {
  @Inject
  RelocationQueries relocations;

  @Inject
  Caller caller;

  @Override
  public Stream<Todo> todos() {
    return caller.hasAny(Role.PROTECTION, Role.REGISTRAR, Role.INSTITUTION)
        ? Stream.of(
            Todo.late("children.todo.relocationsLate", relocations.count(RelocationFilter.late()), "/app/relocations?overdue=true"),
            Todo.today("children.todo.relocationsOpen", relocations.count(RelocationFilter.of(RelocationState.OPEN)), "/app/relocations?state=OPEN"))
        : Stream.empty();
  }
}
