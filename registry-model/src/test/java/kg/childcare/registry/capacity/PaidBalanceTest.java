package kg.childcare.registry.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaidBalanceTest {
  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final long FULL = 40 * 30;

  @Test
  void a_month_with_more_children_pays_for_no_empty_place_of_another() {
    var balance = PaidBalance.of(List.of(month(FULL, FULL - 60), month(FULL, FULL + 90)));

    assertThat(balance.emptyPaid()).isEqualByComparingTo("40000");
    assertThat(balance.unpaid()).isEqualByComparingTo("60000");
  }

  @Test
  void one_day_of_one_child_more_or_less_falls_on_one_side() {
    assertThat(PaidBalance.of(List.of(month(FULL, FULL - 1)))).isEqualTo(new PaidBalance(new BigDecimal(667), BigDecimal.ZERO, BigDecimal.ZERO));
    assertThat(PaidBalance.of(List.of(month(FULL, FULL)))).isEqualTo(new PaidBalance(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
    assertThat(PaidBalance.of(List.of(month(FULL, FULL + 1)))).isEqualTo(new PaidBalance(BigDecimal.ZERO, new BigDecimal(667), BigDecimal.ZERO));
  }

  @Test
  void months_are_added_before_they_are_rounded() {
    assertThat(PaidBalance.of(List.of(month(1, 0), month(1, 0), month(1, 0))).emptyPaid()).isEqualByComparingTo("2000");
    assertThat(PaidBalance.of(List.of())).isEqualTo(new PaidBalance(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
  }

  private static PaidMonth month(long paidDays, long childDays) {
    return new PaidMonth(JUNE, 30, paidDays, childDays, childDays, 0, 20_000);
  }
}
