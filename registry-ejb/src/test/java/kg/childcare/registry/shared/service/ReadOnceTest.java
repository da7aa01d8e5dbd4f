package kg.childcare.registry.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadOnceTest {
  private final ReadOnce once = new ReadOnce();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void a_request_that_only_reads_asks_once_for_each_thing() {
    once.keep();

    assertThat(once.<Integer>of("a", asked::incrementAndGet)).isEqualTo(1);
    assertThat(once.<Integer>of("a", asked::incrementAndGet)).isEqualTo(1);
    assertThat(once.<Integer>of("b", asked::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void any_other_request_asks_each_time() {
    assertThat(once.<Integer>of("a", asked::incrementAndGet)).isEqualTo(1);
    assertThat(once.<Integer>of("a", asked::incrementAndGet)).isEqualTo(2);
  }
}
