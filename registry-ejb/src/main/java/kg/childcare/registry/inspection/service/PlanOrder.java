package kg.childcare.registry.inspection.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a planner asks for.
 *
 * @param quarterStart any day of the quarter; the first day of that quarter is meant
 * @param visits how many visits to draw
 */
public record PlanOrder(@NotNull LocalDate quarterStart, @NotNull @Min(1) @Max(100_000) Integer visits) implements Serializable {
  LocalDate from() {
    return quarterStart.with(quarterStart.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
  }

  LocalDate to() {
    return from().plusMonths(3).minusDays(1);
  }
}
