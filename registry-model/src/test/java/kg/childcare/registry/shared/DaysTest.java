package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "1799-12-31", "3000-01-01", "+999999999-12-31", "-0001-01-01", "0000-01-01", "soon", "2026-1-1", "01.02.2026"})
  void a_day_that_no_record_can_be_of_is_none(String text) {
    assertThatThrownBy(() -> Days.day(text)).isInstanceOf(DateTimeParseException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13", "3000-01", "+999999999-12", "2026"})
  void nor_is_such_a_month(String text) {
    assertThatThrownBy(() -> Days.month(text)).isInstanceOf(DateTimeParseException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3000-01-01T00:00:00Z", "1799-12-31T23:59:59Z", "+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z", "2026-01-01"})
  void nor_such_a_moment(String text) {
    assertThatThrownBy(() -> Days.moment(text)).isInstanceOf(DateTimeParseException.class);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void nothing_stays_nothing(String text) {
    assertThat(Days.day(text)).isNull();
    assertThat(Days.month(text)).isNull();
    assertThat(Days.moment(text)).isNull();
  }

  @Test
  void others_are_read() {
    assertThat(Days.day("1800-01-01 ")).isEqualTo(LocalDate.of(1800, 1, 1));
    assertThat(Days.day("2999-12-31")).isEqualTo(LocalDate.of(2999, 12, 31));
    assertThat(Days.month("2026-02")).isEqualTo(YearMonth.of(2026, 2));
    assertThat(Days.moment("2026-02-03T04:05:06Z")).isEqualTo(Instant.parse("2026-02-03T04:05:06Z"));
  }
}
