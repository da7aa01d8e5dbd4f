package kg.childcare.registry.accreditation;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What an institution's accreditation amounts to on a day. Always computed from the decisions and never stored, so that it
 * is right the second after midnight. {@code accreditation.service.StatusPredicate} says the same to the database.
 */
public enum AccreditationStatus {
  NONE, VALID, CONDITIONAL, EXPIRING, EXPIRED, SUSPENDED, WITHDRAWN, REFUSED;

  /**
   * The status that follows from all decisions about one institution.
   *
   * @param expiringDays so many days before its last day an accreditation counts as expiring
   */
  public static AccreditationStatus on(LocalDate day, int expiringDays, Collection<Decision> decisions) {
    return Standing.on(day, expiringDays, decisions).status();
  }

  /** The status that follows from the one decision that governs on the day: the latest that has begun. */
  static AccreditationStatus of(Decision governing, LocalDate day, LocalDate known, int expiringDays) {
    if (governing.verdict() == Verdict.REFUSED) {
      return REFUSED;
    } else if (governing.withdrawnOn(day, known)) {
      return WITHDRAWN;
    } else if (day.isAfter(governing.period().to())) {
      return EXPIRED;
    } else if (governing.suspendedOn(day, known)) {
      return SUSPENDED;
    } else if (governing.verdict() == Verdict.CONDITIONAL) {
      return CONDITIONAL;
    }
    return day.isBefore(governing.period().to().minusDays(expiringDays)) ? VALID : EXPIRING;
  }

  /** Whether a decision runs whose places count, suspended or not. */
  public boolean granted() {
    return lawful() || this == SUSPENDED;
  }

  /** Whether an institution of this status may have children in it. */
  public boolean lawful() {
    return this == VALID || this == CONDITIONAL || this == EXPIRING;
  }
}
