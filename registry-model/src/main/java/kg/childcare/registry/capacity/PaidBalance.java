package kg.childcare.registry.capacity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What paid places and children amount to over some months, in whole som: a month with more children than paid places is not set off against one with empty places.
 *
 * @param emptyPaid what was paid for places that no child had @param unpaid what was not paid for children beyond the paid places; neither is negative
 */
public record PaidBalance(BigDecimal emptyPaid, BigDecimal unpaid) implements Serializable {
  /** Each of the two is added exactly and rounded once. */
  public static PaidBalance of(Collection<PaidMonth> months) {
    return new PaidBalance(sum(months, 1), sum(months, -1));
  }

  private static BigDecimal sum(Collection<PaidMonth> months, int sign) {
    return months.stream().map(PaidMonth::exact).filter(som -> som.signum() == sign).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(0, RoundingMode.HALF_UP);
  }
}
