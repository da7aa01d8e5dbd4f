package kg.childcare.registry.capacity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * Places paid for in a month against the children who were there, both counted day by day; a day on which it is not known how many places are
 * paid for counts for neither.
 *
 * @param days days counted, fewer than the month has when it is not over or the first entry came later
 * @param paidDays places paid for, summed over the days @param childDays children on the roll, summed over the days
 * @param presentDays those of them who slept there @param closedDays places paid for on days on which the institution was no more, which are none of those compared
 * @param som price of one place for a whole month
 */
public record PaidMonth(YearMonth month, int days, long paidDays, long childDays, long presentDays, long closedDays, int som) implements Serializable {
  /** Places on an average day. */
  public BigDecimal paid() {
    return average(paidDays);
  }

  /** Children on the roll on an average day. */
  public BigDecimal children() {
    return average(childDays);
  }

  /** Children who slept there on an average night. */
  public BigDecimal present() {
    return average(presentDays);
  }

  /** What was paid for places that no child had, in whole som; negative where more children were there than were paid for. */
  public BigDecimal difference() {
    return exact().setScale(0, RoundingMode.HALF_UP);
  }

  /** What was paid for places though the institution was no more, in whole som. */
  public BigDecimal closed() {
    return exactClosed().setScale(0, RoundingMode.HALF_UP);
  }

  /** The difference before it is rounded. */
  BigDecimal exact() {
    return cost(paidDays - childDays);
  }

  /** The same of what was paid though it was closed. */
  BigDecimal exactClosed() {
    return cost(closedDays);
  }

  private BigDecimal cost(long placeDays) {
    return BigDecimal.valueOf(placeDays * som).divide(BigDecimal.valueOf(month.lengthOfMonth()), 4, RoundingMode.HALF_UP);
  }

  private BigDecimal average(long sum) {
    return days == 0 ? BigDecimal.ZERO.setScale(1) : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
  }
}
