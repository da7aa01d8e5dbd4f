package kg.childcare.registry.capacity;

import java.time.LocalDate;
import java.time.YearMonth;
import kg.childcare.registry.shared.Steps;

/**
 * The days of a month on which paid places are compared with children: from the first day on which it is known what was paid, to today. Those on
 * which the institution is no more stand apart: a place that is paid for then is nobody's place.
 *
 * @param first first day that counts @param last last day that counts, before the first where none does @param closedOn first day on which the institution is no more, or null
 */
public record PaidDays(YearMonth month, LocalDate first, LocalDate last, LocalDate closedOn) {
  /** @param known first day on which it is known what was paid */
  public static PaidDays of(YearMonth month, LocalDate known, LocalDate today, LocalDate closedOn) {
    return new PaidDays(month, later(month.atDay(1), known), earlier(month.atEndOfMonth(), today), closedOn);
  }

  /** @param paid places paid for @param som price of a place for a month */
  public PaidMonth compare(Steps paid, long childDays, long presentDays, int som) {
    var open = isEmpty(first, lastOpen()) ? 0 : (int) (lastOpen().toEpochDay() - first.toEpochDay() + 1);
    return new PaidMonth(month, open, sum(paid, first, lastOpen()), childDays, presentDays, closedOn == null ? 0 : sum(paid, later(first, closedOn), last), som);
  }

  /** How often somebody was there on the days that are compared. */
  public long sum(Steps children) {
    return sum(children, first, lastOpen());
  }

  private LocalDate lastOpen() {
    return closedOn == null ? last : earlier(last, closedOn.minusDays(1));
  }

  private static long sum(Steps steps, LocalDate first, LocalDate last) {
    return isEmpty(first, last) ? 0 : steps.sum(first, last);
  }

  private static boolean isEmpty(LocalDate first, LocalDate last) {
    return last.isBefore(first);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
