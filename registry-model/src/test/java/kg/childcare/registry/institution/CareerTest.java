package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.shared.Period;
import org.junit.jupiter.api.Test;

class CareerTest {
  private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
  private static final LocalDate CHANGED = LocalDate.of(2026, 5, 4);

  private final Career career = new Career(7, List.of(stage(Period.of(OPENED, CHANGED.minusDays(1)), 20), stage(Period.since(CHANGED), 30)));

  @Test
  void days_before_the_register_says_anything_are_none_of_it() {
    assertThat(career.within(Period.since(OPENED.minusDays(9)))).containsExactly(Period.since(OPENED));
    assertThat(career.within(Period.of(OPENED.minusDays(9), OPENED))).containsExactly(Period.of(OPENED, OPENED));
    assertThat(career.within(Period.of(OPENED.minusDays(9), OPENED.minusDays(1)))).isEmpty();
  }

  @Test
  void days_that_it_lives_through_stay_as_they_are_whatever_changes_meanwhile() {
    for (var days : List.of(Period.of(OPENED, CHANGED), Period.of(OPENED.plusDays(1), CHANGED.plusDays(9)), Period.of(CHANGED, CHANGED), Period.since(OPENED), Period.since(CHANGED.plusDays(1)))) {
      assertThat(career.within(days)).containsExactly(days);
    }
  }

  private static Career.Stage stage(Period period, int capacity) {
    return new Career.Stage(period, InstitutionStatus.ACTIVE, "CH_HOME", capacity);
  }
}
