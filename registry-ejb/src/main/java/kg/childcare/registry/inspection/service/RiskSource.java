package kg.childcare.registry.inspection.service;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.inspection.Risk;

/**
 * A slice that knows reasons for a visit offers them as a CDI bean of this type. Only the sum of the points enters the draw, so
 * that a reason, such as a complaint, cannot be read from a plan.
 */
public interface RiskSource {
  /** Reasons by institution id on a day; institutions without any are left out. */
  Map<Long, Set<Risk>> reasons(LocalDate day);
}
