package kg.childcare.registry.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Slows down guessing of passwords: after {@value #PER_USER} failures for one user name, or {@value #PER_ADDRESS} from one
 * address, nothing more is tried until the oldest is a quarter of an hour old. Each node counts for itself.
 */
@ApplicationScoped
public class Throttle {
  static final int PER_USER = 10;
  static final int PER_ADDRESS = 60;
  private static final long WINDOW = Duration.ofMinutes(15).toNanos();
  private static final int MOST_KEYS = 20_000;

  private final Map<String, Deque<Long>> failures = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  public Throttle() {
    this(System::nanoTime); // measures durations; a demonstration's clock that stands still must not lock people out
  }

  Throttle(LongSupplier nanos) {
    this.nanos = nanos;
  }

  public boolean allows(String username, String address) {
    return recent("user:" + username) < PER_USER && recent("address:" + address) < PER_ADDRESS;
  }

  public void failed(String username, String address) {
    if (failures.size() > MOST_KEYS) {
      failures.keySet().removeIf(key -> recent(key) == 0);
    }
    add("user:" + username);
    add("address:" + address);
  }

  /** Forgets the failures of a user who gave the right password; those of the address stay. */
  public void succeeded(String username) {
    failures.remove("user:" + username);
  }

  private void add(String key) {
    failures.compute(key, (ignored, times) -> {
      var kept = times == null ? new ArrayDeque<Long>() : times;
      kept.addLast(nanos.getAsLong());
      return kept;
    });
  }

  private int recent(String key) {
    var left = failures.computeIfPresent(key, (ignored, times) -> {
      times.removeIf(time -> nanos.getAsLong() - time > WINDOW);
      return times.isEmpty() ? null : times;
    });
    return left == null ? 0 : left.size();
  }
}
