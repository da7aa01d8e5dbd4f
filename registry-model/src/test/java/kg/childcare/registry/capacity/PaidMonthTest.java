package kg.childcare.registry.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PaidMonthTest {
  private static final YearMonth JUNE = YearMonth.of(2026, 6);

  @Test
  void an_empty_place_for_a_whole_month_costs_the_price_of_a_month() {
    assertThat(month(40 * 30, 39 * 30).difference()).isEqualByComparingTo("20000");
    assertThat(month(40 * 30, 39 * 30).paid()).isEqualByComparingTo("40.0");
    assertThat(month(40 * 30, 39 * 30).children()).isEqualByComparingTo("39.0");
  }

  @Test
  void a_place_empty_for_a_day_costs_a_thirtieth() {
    assertThat(month(40 * 30, 40 * 30 - 1).difference()).isEqualByComparingTo("667");
    assertThat(month(40 * 30, 40 * 30).difference()).isZero();
    assertThat(month(40 * 30, 40 * 30 + 1).difference()).isEqualByComparingTo("-667");
    assertThat(new PaidMonth(JUNE, 29, 0, 0, 0, 1, 20_000).closed()).isEqualByComparingTo("667");
  }

  @Test
  void a_month_that_is_not_over_costs_the_days_so_far() {
    var begun = new PaidMonth(JUNE, 3, 40 * 3, 10 * 3, 9 * 3, 0, 20_000);

    assertThat(begun.difference()).isEqualByComparingTo("60000");
    assertThat(begun.children()).isEqualByComparingTo("10.0");
    assertThat(begun.present()).isEqualByComparingTo("9.0");
    assertThat(new PaidMonth(JUNE, 0, 0, 0, 0, 0, 20_000).paid()).isZero();
  }

  private static PaidMonth month(long paidDays, long childDays) {
    return new PaidMonth(JUNE, 30, paidDays, childDays, childDays, 0, 20_000);
  }
}
