package kg.childcare.registry.document.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class CheckLimiterTest {
  private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

  private final CheckLimiter limiter = new CheckLimiter();

  @Test
  void an_address_that_asks_too_often_waits_a_minute_and_others_do_not() {
    for (int i = 0; i < CheckLimiter.PER_MINUTE; i++) {
      limiter.admit("10.0.0.1", NOW);
    }

    assertThatThrownBy(() -> limiter.admit("10.0.0.1", NOW.plusSeconds(59))).isInstanceOf(RuleViolation.class);
    assertThatCode(() -> limiter.admit("10.0.0.2", NOW)).doesNotThrowAnyException();
    assertThatCode(() -> limiter.admit("10.0.0.1", NOW.plusSeconds(60))).doesNotThrowAnyException();
  }
}
