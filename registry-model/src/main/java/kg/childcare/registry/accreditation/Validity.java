package kg.childcare.registry.accreditation;

import java.time.LocalDate;
import kg.childcare.registry.shared.Period;

/** How many months a full and a conditional accreditation last, as the parameters of the day say. */
public record Validity(int fullMonths, int conditionalMonths) {
  /** First and last day of a decision; a refusal has no last day. */
  Period of(Verdict verdict, LocalDate from) {
    return switch (verdict) {
      case ACCREDITED -> Period.of(from, from.plusMonths(fullMonths).minusDays(1));
      case CONDITIONAL -> Period.of(from, from.plusMonths(conditionalMonths).minusDays(1));
      case REFUSED -> Period.since(from);
    };
  }
}
