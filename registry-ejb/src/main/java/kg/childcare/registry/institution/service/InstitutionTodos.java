package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** Changes that wait for a second registrar, and places that somebody should look at. */
@ApplicationScoped
public class InstitutionTodos implements TodoSource {
  private static final String LIST = "/app/institutions?status=";

  @Inject
  InstitutionQueries institutions;

  @Inject
  Caller caller;

  @Override
  public Stream<Todo> todos() {
    if (!caller.has(Role.REGISTRAR)) {
      return Stream.empty();
    }
    return Stream.of(
        Todo.today("institution.todo.changes", institutions.waitingChanges().size(), "/app/institutions/changes"),
        Todo.today("institution.todo.suspected", in(InstitutionStatus.SUSPECTED), LIST + InstitutionStatus.SUSPECTED),
        Todo.today("institution.todo.underCheck", in(InstitutionStatus.UNDER_CHECK), LIST + InstitutionStatus.UNDER_CHECK));
  }

  private long in(InstitutionStatus status) {
    return institutions.count(new InstitutionFilter(null, null, null, null, status, null, null));
  }
}
