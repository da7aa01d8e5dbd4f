package kg.childcare.registry.capacity.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;
import kg.childcare.registry.capacity.Payer;
import kg.childcare.registry.shared.Multilingual;

/**
 * One institution in which places are paid for, over some months.
 *
 * @param payers who pays for at least one place in them @param paid places paid for on an average day @param children children on the roll on an average day
 * @param difference what was paid for places that no child had, in som; negative where more children were there than were paid for
 */
public record FundingRow(
    long institutionId, String number, Multilingual name, String category, String ownership, String territory, Set<Payer> payers, BigDecimal paid, BigDecimal children,
    BigDecimal difference) implements Serializable {
  /** Places on an average day that no child had; negative where there were more children. */
  public BigDecimal unfilled() {
    return paid.subtract(children);
  }
}
