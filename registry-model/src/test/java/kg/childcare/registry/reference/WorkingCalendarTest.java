package kg.childcare.registry.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
  private static final LocalDate MONDAY_OFF = LocalDate.of(2026, 3, 9);
  private static final LocalDate SATURDAY_AT_WORK = LocalDate.of(2026, 3, 14);

  private final WorkingCalendar calendar = new WorkingCalendar(Map.of(MONDAY_OFF, true, SATURDAY_AT_WORK, false));

  @Test
  void weekends_and_holidays_are_not_counted() {
    assertThat(calendar.plus(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 3, 10));
  }

  @Test
  void a_working_saturday_counts() {
    assertThat(calendar.plus(LocalDate.of(2026, 3, 13), 1)).isEqualTo(SATURDAY_AT_WORK);
  }

  @Test
  void a_term_of_no_days_ends_on_the_first_working_day() {
    assertThat(calendar.plus(FRIDAY, 0)).isEqualTo(FRIDAY);
    assertThat(calendar.plus(MONDAY_OFF, 0)).isEqualTo(LocalDate.of(2026, 3, 10));
  }

  @Test
  void days_between_are_those_that_a_term_counts() {
    assertThat(calendar.between(FRIDAY, calendar.plus(FRIDAY, 7))).isEqualTo(7);
    assertThat(calendar.between(FRIDAY, MONDAY_OFF)).isZero();
    assertThat(calendar.between(LocalDate.of(2026, 3, 10), FRIDAY)).isEqualTo(-1);
  }
}
