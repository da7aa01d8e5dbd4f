package kg.childcare.registry.security.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private final AtomicLong now = new AtomicLong();
  private final Throttle throttle = new Throttle(now::get);

  @Test
  void the_tenth_failure_closes_the_door_for_that_user_only() {
    fail("registrar", "10.0.0.1", Throttle.PER_USER - 1);
    assertThat(throttle.allows("registrar", "10.0.0.1")).isTrue();

    fail("registrar", "10.0.0.1", 1);

    assertThat(throttle.allows("registrar", "10.0.0.2")).isFalse();
    assertThat(throttle.allows("planner", "10.0.0.1")).isTrue();
  }

  @Test
  void many_users_tried_from_one_address_close_the_door_for_the_address() {
    for (int i = 0; i < Throttle.PER_ADDRESS; i++) {
      throttle.failed("user" + i, "10.0.0.1");
    }

    assertThat(throttle.allows("somebody", "10.0.0.1")).isFalse();
    assertThat(throttle.allows("somebody", "10.0.0.2")).isTrue();
  }

  @Test
  void the_door_opens_after_a_quarter_of_an_hour() {
    fail("registrar", "10.0.0.1", Throttle.PER_USER);

    now.set(Duration.ofMinutes(15).toNanos());
    assertThat(throttle.allows("registrar", "10.0.0.1")).isFalse();
    now.incrementAndGet();
    assertThat(throttle.allows("registrar", "10.0.0.1")).isTrue();
  }

  @Test
  void the_right_password_forgets_the_failures() {
    fail("registrar", "10.0.0.1", Throttle.PER_USER - 1);
    throttle.succeeded("registrar");
    fail("registrar", "10.0.0.1", Throttle.PER_USER - 1);

    assertThat(throttle.allows("registrar", "10.0.0.1")).isTrue();
  }

  private void fail(String username, String address, int times) {
    for (int i = 0; i < times; i++) {
      throttle.failed(username, address);
    }
  }
}
