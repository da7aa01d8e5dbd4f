package kg.childcare.registry.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import kg.childcare.registry.complaint.web.FloodGate.Wish;
import org.junit.jupiter.api.Test;

class FloodGateTest {
  private final AtomicLong now = new AtomicLong();
  private final FloodGate gate = new FloodGate(now::get);

  @Test
  void one_address_may_tell_forty_times_in_ten_minutes_and_then_waits() {
    for (int i = 0; i < 40; i++) {
      assertThat(gate.admits(Wish.TELL, "10.0.0.1")).isTrue();
    }

    assertThat(gate.admits(Wish.TELL, "10.0.0.1")).isFalse();
    assertThat(gate.admits(Wish.TELL, "10.0.0.2")).isTrue();
    assertThat(gate.admits(Wish.LOOK, "10.0.0.1")).isTrue();

    now.addAndGet(FloodGate.WINDOW.toNanos() + 1);
    assertThat(gate.admits(Wish.TELL, "10.0.0.1")).isTrue();
  }
}
