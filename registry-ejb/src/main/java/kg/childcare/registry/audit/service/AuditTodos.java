package kg.childcare.registry.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import kg.childcare.registry.audit.Outcome;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** What the data-protection officer looks at first: who was refused, and who opened something protected, since yesterday. */
@ApplicationScoped
public class AuditTodos implements TodoSource {
  @Inject
  AuditQueries trail;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  @Override
  public Stream<Todo> todos() {
    return caller.has(Role.AUDITOR)
        ? Stream.of(
            Todo.today("audit.todo.refused", since(Outcome.REFUSED), "/app/admin/audit?outcome=REFUSED"),
            Todo.today("audit.todo.read", since(Outcome.READ), "/app/admin/audit?outcome=READ"))
        : Stream.empty();
  }

  private long since(Outcome outcome) {
    return trail.count(new AuditFilter(LocalDate.now(clock).minusDays(1), null, null, null, null, outcome));
  }
}
