package kg.childcare.registry.accreditation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Why an application cannot be put to the vote today, whatever the motion says.
 *
 * @param act number of the act that stops it, or null
 * @param openFrom first day on which this stands against it no longer by what is decided so far; null where somebody has to do something first
 */
public record Obstacle(Kind kind, String act, LocalDate openFrom) implements Serializable {
  /** What stands against the vote. */
  public enum Kind {
    SUSPENSION, WITHDRAWAL, CRITICAL_FINDING, NOTHING_TO_CHANGE
  }

  /** A critical finding of an inspection, which is open until it is verified as put right. */
  public static Obstacle criticalFinding() {
    return new Obstacle(Kind.CRITICAL_FINDING, null, null);
  }
}
