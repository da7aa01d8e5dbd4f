package kg.childcare.registry.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Everything that waits for the caller, gathered from all slices. */
@ApplicationScoped
public class Todos {
  @Inject
  @Any
  Instance<TodoSource> sources;

  public List<Todo> all() {
    return sources.stream().flatMap(TodoSource::todos).filter(todo -> todo.count() > 0).toList();
  }
}
