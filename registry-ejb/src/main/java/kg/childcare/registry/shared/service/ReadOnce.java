package kg.childcare.registry.shared.service;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What one part of a page has read and another asks for again, such as which institution a number means. Kept only in a request of which it is known
 * that it changes nothing; everywhere else it is read anew each time.
 */
@RequestScoped
public class ReadOnce {
  private final Map<Object, Object> read = new HashMap<>();
  private boolean kept;

  /** The request only reads. */
  public void keep() {
    kept = true;
  }

  /** @param key by which the same question is recognised; of a type that belongs to the asking class alone */
  @SuppressWarnings("unchecked")
  public <T> T of(Object key, Supplier<T> asked) {
    if (kept && read.containsKey(key)) {
      return (T) read.get(key);
    }
    var answer = asked.get();
    if (kept) {
      read.put(key, answer);
    }
    return answer;
  }
}
