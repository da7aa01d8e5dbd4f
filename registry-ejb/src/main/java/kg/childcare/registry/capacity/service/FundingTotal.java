package kg.childcare.registry.capacity.service;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a list of paid places amounts to.
 *
 * @param emptyPaid what was paid for places that no child had, in som @param unpaid what was not paid for children beyond the paid places, in other months or institutions, in som
 * @param closed what was paid for places of institutions that were closed for good, in som
 */
public record FundingTotal(MonthSpan span, long institutions, BigDecimal emptyPaid, BigDecimal unpaid, BigDecimal closed) implements Serializable {}
