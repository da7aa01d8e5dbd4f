package kg.childcare.registry.capacity.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import kg.childcare.registry.capacity.PaidBalance;
import kg.childcare.registry.capacity.PaidMonth;

/**
 * Paid places of one institution against its children, month by month.
 *
 * @param emptyPaid what was paid for places that no child had, in som @param unpaid what was not paid for children beyond the paid places, in other months, in som
 * @param closed what was paid for places though the institution was closed for good, in som
 */
public record PaidSpan(String institution, List<PaidMonth> months, BigDecimal emptyPaid, BigDecimal unpaid, BigDecimal closed) implements Serializable {
  static PaidSpan of(String institution, List<PaidMonth> months) {
    var balance = PaidBalance.of(months);
    return new PaidSpan(institution, months, balance.emptyPaid(), balance.unpaid(), balance.closed());
  }
}
