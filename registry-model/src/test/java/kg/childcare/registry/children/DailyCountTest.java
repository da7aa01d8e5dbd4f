package kg.childcare.registry.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.children.DailyCount.Span;
import org.junit.jupiter.api.Test;

class DailyCountTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final DailyCount count = DailyCount.of(List.of(
      new Span(MONDAY, null), new Span(MONDAY.plusDays(3), MONDAY.plusDays(5)), new Span(MONDAY.plusDays(7), null)));

  @Test
  void a_child_counts_from_the_day_it_came_to_the_day_before_it_left() {
    assertThat(count.on(MONDAY.minusDays(1))).isZero();
    assertThat(count.on(MONDAY)).isEqualTo(1);
    assertThat(count.on(MONDAY.plusDays(4))).isEqualTo(2);
    assertThat(count.on(MONDAY.plusDays(5))).isEqualTo(1);
  }

  @Test
  void it_turns_on_the_days_on_which_somebody_came_or_went() {
    assertThat(count.steps().turns()).containsExactly(MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(5), MONDAY.plusDays(7));
  }
}
