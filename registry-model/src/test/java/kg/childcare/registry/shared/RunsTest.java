package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void a_run_ends_the_day_before_it_ceases_to_hold() {
    assertThat(Runs.of(List.of(DAY.plusDays(9), DAY, DAY.plusDays(4)), day -> day.isBefore(DAY.plusDays(9)))).containsExactly(Period.of(DAY, DAY.plusDays(8)));
  }

  @Test
  void a_run_that_nothing_ends_has_no_end() {
    assertThat(Runs.of(List.of(DAY), day -> true)).containsExactly(Period.since(DAY));
  }

  @Test
  void nothing_holds_where_nothing_ever_turned() {
    assertThat(Runs.of(List.of(), day -> true)).isEmpty();
  }

  @Test
  void what_holds_on_every_day_between_the_turns_is_what_the_runs_say() {
    var random = new Random(20261129);
    for (int round = 0; round < 100; round++) {
      Set<LocalDate> held = new HashSet<>();
      Set<LocalDate> turns = new HashSet<>();
      var now = false;
      for (int i = 0; i < 60; i++) {
        if (i == 0 || random.nextInt(4) == 0) {
          now = random.nextBoolean();
          turns.add(DAY.plusDays(i));
        }
        if (now) {
          held.add(DAY.plusDays(i));
        }
      }

      var runs = Runs.of(turns, held::contains);

      for (int i = 0; i < 60; i++) {
        var day = DAY.plusDays(i);
        assertThat(runs.stream().filter(run -> run.includes(day)).count()).as("%s of %s", day, runs).isEqualTo(held.contains(day) ? 1 : 0);
      }
    }
  }
}
