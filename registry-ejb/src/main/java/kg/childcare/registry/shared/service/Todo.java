package kg.childcare.registry.shared.service;

import java.io.Serializable;

/**
 * One line of a dashboard: so many records wait for the caller.
 *
 * @param key text that names what waits, with {@code {0}} for the count
 * @param more whether there may be more than the count says
 * @param link path of the list, or of the record itself, where it is done
 */
public record Todo(String key, long count, boolean more, String link, Urgency urgency) implements Serializable {
  /** Nobody does more in a day: what would take long to count is counted no further. */
  public static final int MOST = 1_000;

  /** Whether there is still time. */
  public enum Urgency {
    TODAY, LATE
  }

  public static Todo today(String key, long count, String link) {
    return new Todo(key, count, false, link, Urgency.TODAY);
  }

  public static Todo late(String key, long count, String link) {
    return new Todo(key, count, false, link, Urgency.LATE);
  }

  public static Todo today(String key, UpTo counted, String link) {
    return new Todo(key, counted.count(), counted.more(), link, Urgency.TODAY);
  }

  public static Todo late(String key, UpTo counted, String link) {
    return new Todo(key, counted.count(), counted.more(), link, Urgency.LATE);
  }
}
