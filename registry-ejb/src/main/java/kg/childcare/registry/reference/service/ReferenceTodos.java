package kg.childcare.registry.reference.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kg.childcare.registry.reference.ParameterStanding;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** Parameters whose basis nobody has verified, for the administrator to clear up with a lawyer. */
@ApplicationScoped
public class ReferenceTodos implements TodoSource {
  @Inject
  ParameterQueries parameters;

  @Inject
  Caller caller;

  @Override
  public Stream<Todo> todos() {
    return caller.has(Role.ADMIN) ? Stream.of(Todo.today("reference.todo.unverified", unverified(), "/app/admin/parameters")) : Stream.empty();
  }

  private long unverified() {
    return parameters.rows(null, null, Language.EN).stream()
        .filter(row -> row.today() != null && row.today().standing() != ParameterStanding.VERIFIED)
        .count();
  }
}
