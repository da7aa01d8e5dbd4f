package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StepsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void a_number_holds_from_its_day_to_the_day_before_the_next() {
    var places = Steps.of(Map.of(DAY, 12, DAY.plusDays(5), 10));

    assertThat(places.on(DAY.minusDays(1))).isNull();
    assertThat(places.on(DAY)).isEqualTo(12);
    assertThat(places.on(DAY.plusDays(4))).isEqualTo(12);
    assertThat(places.on(DAY.plusDays(5))).isEqualTo(10);
  }

  @Test
  void until_a_day_it_is_the_same_and_from_it_on_unknown() {
    var places = Steps.of(Map.of(DAY, 12, DAY.plusDays(5), 10)).until(DAY.plusDays(5));

    assertThat(places.on(DAY.plusDays(4))).isEqualTo(12);
    assertThat(places.on(DAY.plusDays(5))).isNull();
    assertThat(places.on(DAY.plusDays(6))).isNull();
  }

  @Test
  void another_number_stands_in_while_it_is_unknown() {
    var decided = new HashMap<LocalDate, Integer>(Map.of(DAY, 12));
    decided.put(DAY.plusDays(5), null);

    var places = Steps.of(decided).orElse(Steps.of(Map.of(DAY.minusDays(9), 20)));

    assertThat(places.on(DAY.minusDays(1))).isEqualTo(20);
    assertThat(places.on(DAY)).isEqualTo(12);
    assertThat(places.on(DAY.plusDays(4))).isEqualTo(12);
    assertThat(places.on(DAY.plusDays(5))).isEqualTo(20);
  }

  @Test
  void the_day_on_which_it_passes_a_limit_is_found() {
    var children = Steps.of(Map.of(DAY, 11, DAY.plusDays(3), 13, DAY.plusDays(6), 12));
    var limit = Steps.of(Map.of(DAY, 12));

    assertThat(children.firstAbove(limit, DAY, DAY.plusDays(2))).isEmpty();
    assertThat(children.firstAbove(limit, DAY, DAY.plusDays(3))).contains(DAY.plusDays(3));
    assertThat(children.firstAbove(limit, DAY.plusDays(4), DAY.plusDays(9))).contains(DAY.plusDays(4));
    assertThat(children.firstAbove(limit, DAY.plusDays(6), DAY.plusDays(9))).isEmpty();
    assertThat(children.daysAbove(limit, DAY, DAY.plusDays(9))).isEqualTo(3);
    assertThat(children.highest(DAY, DAY.plusDays(2))).isEqualTo(11);
    assertThat(children.highest(DAY, DAY.plusDays(3))).isEqualTo(13);
  }

  /** The sum over a span is what counting day by day comes to, whatever the span. */
  @Test
  void a_sum_is_the_same_as_counting_day_by_day() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      var changes = new TreeMap<LocalDate, Integer>();
      for (int i = 0; i < 10; i++) {
        changes.put(DAY.plusDays(random.nextInt(60)), random.nextInt(9) - 2);
      }
      var steps = Steps.summing(changes);
      var first = DAY.plusDays(random.nextInt(70) - 5);
      var last = first.plusDays(random.nextInt(40));
      var counted = LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay()).map(day -> steps.on(LocalDate.ofEpochDay(day))).sum();

      assertThat(steps.sum(first, last)).isEqualTo(counted);
    }
  }
}
