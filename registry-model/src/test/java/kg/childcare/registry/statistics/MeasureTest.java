package kg.childcare.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Test
  void is_the_quotient_times_its_base() {
    assertThat(measure(50, 200, true).value()).hasValue(25.0);
  }

  @Test
  void says_nothing_when_there_is_nothing_to_divide_by() {
    assertThat(measure(0, 0, true).value()).isEmpty();
  }

  @Test
  void is_small_when_few_are_counted_or_few_are_not() {
    assertThat(measure(4, 200, true).isSmall(5)).isTrue();
    assertThat(measure(5, 200, true).isSmall(5)).isFalse();
    assertThat(measure(197, 200, true).isSmall(5)).isTrue();
    assertThat(measure(0, 200, true).isSmall(5)).isFalse();
  }

  @Test
  void few_institutions_are_no_secret() {
    assertThat(measure(1, 3, false).isSmall(5)).isFalse();
  }

  private static Measure measure(double numerator, double denominator, boolean ofChildren) {
    return new Measure(numerator, denominator, 100, ofChildren, DAY, DAY);
  }
}
