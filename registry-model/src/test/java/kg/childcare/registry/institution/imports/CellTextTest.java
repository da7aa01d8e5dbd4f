package kg.childcare.registry.institution.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", " — ", "REDACTED", "нет", "Нет данных", "жок", "N/A", "\u00A0", "***"})
  void many_signs_mean_that_nothing_is_known(String raw) {
    assertThat(CellText.clean(raw)).isEmpty();
  }

  @Test
  void spaces_and_hidden_signs_are_put_in_order_and_endless_texts_end() {
    assertThat(CellText.clean("\uFEFF Детский\u00A0\n дом\u200B ")).isEqualTo("Детский дом");
    assertThat(CellText.clean("Со\u00ADколук, Детскии\u0306 дом")).isEqualTo("Соколук, Детский дом");
    assertThat(CellText.clean("x".repeat(100_000))).hasSize(2_000);
  }

  @ParameterizedTest
  @CsvSource({"31.12.2025, 2025-12-31", "1.2.2003, 2003-02-01", "01/09/1998, 1998-09-01", "05.03.2010 г., 2010-03-05", "2025-12-31, 2025-12-31", "2025-12-31T00:00:00, 2025-12-31",
      "45292, 2024-01-01", "45292.5, 2024-01-01", "1998, 1998-01-01", "1998 г., 1998-01-01",
      "12 марта 2019 г., 2019-03-12", "1 мая 2019, 2019-05-01", "1-сентябрь 2017-ж., 2017-09-01", "3 June 1995, 1995-06-03", "01.09.17, 2017-09-01", "01.09.78 г., 1978-09-01"})
  void days_are_read_in_every_style(String text, LocalDate day) {
    assertThat(CellText.day(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2025", "31.02.25", "30 февраля 2019", "5 домов 2019", "2025-13-01", "вчера", "", "12.2025", "1"})
  void what_is_no_day_is_none(String text) {
    assertThat(CellText.day(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"60, 60", "'60,0', 60", "60 мест, 60", "до 120 детей, 120", "1 200, 1200", "-5, -5", "60.00, 60"})
  void numbers_are_read_among_words(String text, int number) {
    assertThat(CellText.number(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "много", "12345678901234567890"})
  void what_is_no_whole_number_is_none(String text) {
    assertThat(CellText.number(text)).isEmpty();
  }
}
