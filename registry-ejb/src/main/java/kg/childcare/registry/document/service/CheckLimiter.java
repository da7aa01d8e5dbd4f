package kg.childcare.registry.document.service;

import static kg.childcare.registry.shared.RuleViolation.require;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one address from trying codes by the thousand: at most so many questions a minute, counted on this node and forgotten after. */
@ApplicationScoped
public class CheckLimiter {
  static final int PER_MINUTE = 30;
  private static final int ADDRESSES_KEPT = 20_000;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Map<String, Count> counts = new ConcurrentHashMap<>();

  private record Count(Instant since, int asked) {
    Count next(Instant now) {
      return over(now) ? new Count(now, 1) : new Count(since, asked + 1);
    }

    boolean over(Instant now) {
      return !now.isBefore(since.plus(WINDOW));
    }
  }

  void admit(String address, Instant now) {
    if (counts.size() > ADDRESSES_KEPT) {
      counts.values().removeIf(count -> count.over(now));
    }
    var count = counts.compute(address == null ? "" : address, (any, before) -> before == null ? new Count(now, 1) : before.next(now));
    require(count.asked() <= PER_MINUTE, "document.rule.tooManyChecks");
  }
}
