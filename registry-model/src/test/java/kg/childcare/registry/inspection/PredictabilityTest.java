package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PredictabilityTest {
  private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 10, 0);

  @Test
  void visits_that_always_come_on_monday_morning_can_be_guessed() {
    var measure = Predictability.of(IntStream.range(0, 20).mapToObj(week -> MONDAY.plusWeeks(week)).toList(), Collections.nCopies(19, 7L));

    assertThat(measure.weekday().guessable()).isTrue();
    assertThat(measure.dayPart().guessable()).isTrue();
    assertThat(measure.intervalMean()).isEqualTo(7);
    assertThat(measure.intervalSpread()).isZero();
  }

  @Test
  void visits_spread_over_week_and_day_cannot_be_guessed() {
    var measure = Predictability.of(IntStream.range(0, 84).mapToObj(i -> MONDAY.plusDays(i).withHour(i * 7 % 24)).toList(), List.of(20L, 300L));

    assertThat(measure.weekday().guessable()).isFalse();
    assertThat(measure.dayPart().guessable()).isFalse();
    assertThat(measure.intervalSpread()).isGreaterThan(0.5);
  }

  @Test
  void the_visits_of_a_quarter_are_compared_within_its_own_months() {
    var visits = List.of(LocalDateTime.of(2027, 1, 9, 6, 0), LocalDateTime.of(2027, 2, 4, 14, 0), LocalDateTime.of(2027, 3, 18, 11, 0));

    var measure = Predictability.ofPlan(visits, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31));

    assertThat(measure.month().counts()).containsExactly(1, 1, 1);
    assertThat(measure.month().guessable()).isFalse();
    assertThat(measure.month().limit()).isEqualTo(5.991);
  }

  @Test
  void without_visits_there_is_nothing_to_guess() {
    var measure = Predictability.of(List.of(), List.of());

    assertThat(measure.weekday().guessable()).isFalse();
    assertThat(measure.intervalSpread()).isZero();
  }
}
