package kg.childcare.registry.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {
  private static final LocalDate ENDS = LocalDate.of(2029, 3, 1);
  private static final List<Integer> STEPS = List.of(180, 90, 30);

  @Test
  void each_step_is_told_so_many_days_before_the_last_day() {
    assertThat(Ladder.of(ENDS, STEPS, List.of(), ENDS.minusYears(3))).containsExactly(entry(30, ENDS.minusDays(30)), entry(90, ENDS.minusDays(90)), entry(180, ENDS.minusDays(180)));
  }

  @Test
  void a_step_is_still_to_come_on_the_day_before_and_told_at_once_on_its_day() {
    assertThat(Ladder.of(ENDS, STEPS, List.of(180), ENDS.minusDays(91))).containsEntry(90, ENDS.minusDays(90));
    assertThat(Ladder.of(ENDS, STEPS, List.of(180), ENDS.minusDays(90))).containsEntry(90, ENDS.minusDays(90));
    assertThat(Ladder.of(ENDS, STEPS, List.of(180), ENDS.minusDays(89))).containsEntry(90, ENDS.minusDays(89));
  }

  @Test
  void what_was_told_is_not_told_again() {
    assertThat(Ladder.of(ENDS, STEPS, List.of(180, 90), ENDS.minusDays(60))).containsOnlyKeys(30);
    assertThat(Ladder.of(ENDS, STEPS, List.of(180, 90, 30), ENDS.minusDays(20))).isEmpty();
  }

  @Test
  void of_steps_that_were_missed_only_the_last_is_told() {
    assertThat(Ladder.of(ENDS, STEPS, List.of(), ENDS.minusDays(40))).containsExactly(entry(30, ENDS.minusDays(30)), entry(90, ENDS.minusDays(40)));
    assertThat(Ladder.of(ENDS, STEPS, List.of(), ENDS)).containsExactly(entry(30, ENDS));
    assertThat(Ladder.of(ENDS, STEPS, List.of(), ENDS.plusDays(1))).isEmpty();
  }
}
