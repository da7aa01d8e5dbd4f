package kg.childcare.registry.capacity.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import kg.childcare.registry.capacity.PaidMonth;

/** Paid places of one institution against its children, month by month. @param difference what was paid for places that no child had, over all months, in som */
public record PaidSpan(String institution, List<PaidMonth> months, BigDecimal difference) implements Serializable {}
