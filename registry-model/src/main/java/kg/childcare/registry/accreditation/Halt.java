package kg.childcare.registry.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The days on which the body that hears an appeal keeps an act from having effect, and when either end was written down. */
@Embeddable
public class Halt implements Serializable {
  @Column(name = "stay_from")
  private LocalDate from;

  @Column(name = "stay_to")
  private LocalDate to;

  @Column(name = "stay_known_on")
  private LocalDate knownOn;

  @Column(name = "stay_end_known_on")
  private LocalDate endKnownOn;

  protected Halt() {} // JPA

  private Halt(LocalDate from, LocalDate to, LocalDate knownOn, LocalDate endKnownOn) {
    this.from = from;
    this.to = to;
    this.knownOn = knownOn;
    this.endKnownOn = endKnownOn;
  }

  static Halt since(LocalDate from, LocalDate today) {
    return new Halt(from, null, today, null);
  }

  /** The same, ended before a day. */
  Halt endingBefore(LocalDate day, LocalDate today) {
    return new Halt(from, day.minusDays(1), knownOn, today);
  }

  boolean holds(LocalDate day, LocalDate known) {
    return !known.isBefore(knownOn) && !day.isBefore(from) && (to == null || known.isBefore(endKnownOn) || !day.isAfter(to));
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }
}
