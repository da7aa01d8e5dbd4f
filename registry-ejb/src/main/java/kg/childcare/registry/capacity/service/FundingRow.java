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
 * @param emptyPaid what was paid for places that no child had, in som @param unpaid what was not paid for children beyond the paid places, in other months, in som
 * @param closed what was paid for places though the institution was closed for good, in som
 */
public record FundingRow(
    long institutionId, String number, Multilingual name, String category, String ownership, String territory, Set<Payer> payers, BigDecimal paid, BigDecimal children,
    BigDecimal emptyPaid, BigDecimal unpaid, BigDecimal closed) implements Serializable {}
