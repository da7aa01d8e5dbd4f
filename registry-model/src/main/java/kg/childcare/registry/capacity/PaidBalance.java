package kg.childcare.registry.capacity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;

/**
 * What paid places and children amount to over some months, in whole som: a month with more children than paid places is not set off against one with empty places.
 *
 * @param emptyPaid what was paid for places that no child had @param unpaid what was not paid for children beyond the paid places
 * @param closed what was paid for places though the institution was no more, in none of the other two; none of them is negative
 */
public record PaidBalance(BigDecimal emptyPaid, BigDecimal unpaid, BigDecimal closed) implements Serializable {
  /** Each of them is added exactly and rounded once. */
  public static PaidBalance of(Collection<PaidMonth> months) {
    return new PaidBalance(sum(months, PaidMonth::exact, 1), sum(months, PaidMonth::exact, -1), sum(months, PaidMonth::exactClosed, 1));
  }

  private static BigDecimal sum(Collection<PaidMonth> months, Function<PaidMonth, BigDecimal> amount, int sign) {
    return months.stream().map(amount).filter(som -> som.signum() == sign).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(0, RoundingMode.HALF_UP);
  }
}
