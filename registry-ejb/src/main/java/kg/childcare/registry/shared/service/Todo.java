package kg.childcare.registry.shared.service;

import java.io.Serializable;

/**
 * One line of a dashboard: so many records wait for the caller.
 *
 * @param key text that names what waits, with {@code {0}} for the count
 * @param link path of the list, or of the record itself, where it is done
 */
public record Todo(String key, long count, String link, Urgency urgency) implements Serializable {
  /** Whether there is still time. */
  public enum Urgency {
    TODAY, LATE
  }

  public static Todo today(String key, long count, String link) {
    return new Todo(key, count, link, Urgency.TODAY);
  }

  public static Todo late(String key, long count, String link) {
    return new Todo(key, count, link, Urgency.LATE);
  }
}
