package kg.childcare.registry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** News of the last seven days for the caller's dashboard. */
@ApplicationScoped
public class NoticeTodos implements TodoSource {
  private static final Duration RECENT = Duration.ofDays(7);

  @Inject
  NoticeQueries notices;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  @Override
  public Stream<Todo> todos() {
    return caller.hasAny(NoticeQueries.READERS)
        ? Stream.of(Todo.today("notification.todo.recent", notices.count(clock.instant().minus(RECENT)), "/app/notices"))
        : Stream.empty();
  }
}
