package kg.childcare.registry.shared.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;

/** How often each address has asked in this minute, on this node; forgotten when the minute is over. */
@ApplicationScoped
public class RequestCounts {
  private static final long MINUTE = 60_000;

  @Inject
  Clock clock;

  private volatile Minute now = new Minute(0, new ConcurrentHashMap<>());

  private record Minute(long number, ConcurrentHashMap<String, Integer> asked) {}

  int next(String address) {
    return minute().asked().merge(address == null ? "" : address, 1, Integer::sum);
  }

  private Minute minute() {
    long number = clock.millis() / MINUTE;
    var current = now;
    if (current.number() != number) {
      current = new Minute(number, new ConcurrentHashMap<>());
      now = current;
    }
    return current;
  }
}
