package kg.childcare.registry.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kg.childcare.registry.shared.Steps;
import org.junit.jupiter.api.Test;

class PaidDaysTest {
  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final LocalDate FIRST = JUNE.atDay(1);
  private static final LocalDate LAST = JUNE.atEndOfMonth();
  private static final LocalDate LATER = LAST.plusYears(1);
  private static final Steps FORTY = Steps.of(Map.of(FIRST.minusYears(1), 40));

  @Test
  void the_last_day_of_work_is_compared_and_the_day_after_it_stands_apart() {
    var month = closed(JUNE.atDay(16));

    assertThat(month.days()).isEqualTo(15);
    assertThat(month.paidDays()).isEqualTo(15 * 40);
    assertThat(month.closedDays()).isEqualTo(15 * 40);
    assertThat(month.closed()).isEqualByComparingTo("400000");
  }

  @Test
  void each_edge_of_the_month_falls_on_its_side() {
    assertThat(Stream.of(LAST.plusDays(1), LAST, FIRST.plusDays(1), FIRST, FIRST.minusDays(1)).map(day -> closed(day).closedDays() / 40)).containsExactly(0L, 1L, 29L, 30L, 30L);
    assertThat(Stream.of(LAST.plusDays(1), LAST, FIRST.plusDays(1), FIRST, FIRST.minusDays(1)).map(day -> closed(day).days())).containsExactly(30, 29, 1, 0, 0);
    assertThat(closed(null).closedDays()).isZero();
    assertThat(closed(null).paidDays()).isEqualTo(30 * 40);
  }

  @Test
  void what_is_not_known_yet_and_what_is_to_come_counts_on_neither_side() {
    var known = PaidDays.of(JUNE, JUNE.atDay(11), JUNE.atDay(20), JUNE.atDay(16)).compare(FORTY, 0, 0, 20_000);
    assertThat(known.days()).isEqualTo(5);
    assertThat(known.closedDays()).isEqualTo(5 * 40);
    var tomorrow = PaidDays.of(JUNE, FIRST, JUNE.atDay(15), JUNE.atDay(16)).compare(FORTY, 0, 0, 20_000);
    assertThat(tomorrow.days()).isEqualTo(15);
    assertThat(tomorrow.closedDays()).isZero();
    assertThat(PaidDays.of(JUNE, LATER, LATER, null).compare(FORTY, 0, 0, 20_000)).isEqualTo(new PaidMonth(JUNE, 0, 0, 0, 0, 0, 20_000));
  }

  @Test
  void a_payer_who_stops_on_the_day_of_closing_paid_for_nobody() {
    var stopped = Steps.of(Map.of(FIRST, 40, JUNE.atDay(16), 0));
    assertThat(PaidDays.of(JUNE, FIRST, LATER, JUNE.atDay(16)).compare(stopped, 0, 0, 20_000).closedDays()).isZero();
    assertThat(PaidDays.of(JUNE, FIRST, LATER, JUNE.atDay(15)).compare(stopped, 0, 0, 20_000).closedDays()).isEqualTo(40);
  }

  @Test
  void children_count_on_the_days_that_are_compared_and_on_no_other() {
    assertThat(PaidDays.of(JUNE, FIRST, LATER, JUNE.atDay(16)).sum(FORTY)).isEqualTo(15 * 40);
    assertThat(PaidDays.of(JUNE, FIRST, LATER, FIRST).sum(FORTY)).isZero();
    assertThat(PaidDays.of(JUNE, JUNE.atDay(11), JUNE.atDay(20), LATER).sum(FORTY)).isEqualTo(10 * 40);

    var month = PaidDays.of(JUNE, FIRST, LATER, LATER).compare(FORTY, 30 * 9, 30 * 8, 20_000);
    assertThat(month).isEqualTo(new PaidMonth(JUNE, 30, 30 * 40, 30 * 9, 30 * 8, 0, 20_000));
  }

  @Test
  void what_was_paid_for_a_closed_home_is_in_no_other_sum() {
    var balance = PaidBalance.of(List.of(PaidDays.of(JUNE, FIRST, LATER, JUNE.atDay(16)).compare(FORTY, 15 * 45, 15 * 45, 20_000)));

    assertThat(balance).isEqualTo(new PaidBalance(BigDecimal.ZERO, new BigDecimal(50_000), new BigDecimal(400_000)));
  }

  @Test
  void from_the_day_of_closing_no_place_counts_as_paid() {
    var closedOn = JUNE.atDay(16);
    var open = PaidPlaces.open(FORTY, closedOn);
    var closed = PaidPlaces.closed(FORTY, closedOn);

    assertThat(Stream.of(closedOn.minusDays(1), closedOn, closedOn.plusDays(1)).map(open::on)).containsExactly(40, 0, 0);
    assertThat(Stream.of(closedOn.minusDays(1), closedOn, closedOn.plusDays(1)).map(closed::on)).containsExactly(null, 40, 40);
    assertThat(PaidPlaces.open(FORTY, null).on(LATER)).isEqualTo(40);
    assertThat(PaidPlaces.closed(FORTY, null).on(LATER)).isNull();
    assertThat(PaidPlaces.open(Steps.UNKNOWN, closedOn).on(LATER)).isNull();
  }

  private static PaidMonth closed(LocalDate closedOn) {
    return PaidDays.of(JUNE, FIRST.minusYears(1), LATER, closedOn).compare(FORTY, 0, 0, 20_000);
  }
}
