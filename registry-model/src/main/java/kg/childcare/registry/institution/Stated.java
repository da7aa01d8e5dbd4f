package kg.childcare.registry.institution;

import java.time.LocalDate;

/** What is said of an institution from a day on, be it in force or only asked for. */
interface Stated {
  InstitutionStatus status();

  /** Last day of a temporary closure; null in any other state. */
  LocalDate closedUntil();

  Facts facts();
}
