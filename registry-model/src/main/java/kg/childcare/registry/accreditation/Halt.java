package kg.childcare.registry.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The days on which the body that hears an appeal keeps an act from having effect, by which of its acts, and when either end was written down. */
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

  @Column(name = "stay_number")
  private String number;

  @Column(name = "stay_reason")
  private String reason;

  @Column(name = "stay_end_number")
  private String endNumber;

  protected Halt() {} // JPA

  static Halt of(NewAct order, LocalDate today) {
    var halt = new Halt();
    halt.from = order.effectiveOn();
    halt.knownOn = today;
    halt.number = order.number().strip();
    halt.reason = order.reason().strip();
    return halt;
  }

  /** The same, ended before a day by an act. */
  Halt endingBefore(LocalDate day, String byAct, LocalDate today) {
    var halt = new Halt();
    halt.from = from;
    halt.to = day.minusDays(1);
    halt.knownOn = knownOn;
    halt.endKnownOn = today;
    halt.number = number;
    halt.reason = reason;
    halt.endNumber = byAct;
    return halt;
  }

  boolean holds(LocalDate day, LocalDate known) {
    return !known.isBefore(knownOn) && !day.isBefore(from) && (to == null || known.isBefore(endKnownOn) || !day.isAfter(to));
  }

  boolean ended() {
    return to != null;
  }

  /** Whether there were days of it, all before a day. */
  boolean endedBefore(LocalDate day) {
    return ended() && to.isBefore(day) && !to.isBefore(from);
  }

  /** First day on which it can be halted once more. */
  LocalDate again() {
    return to.isBefore(from) ? from.plusDays(1) : to.plusDays(1);
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }

  public String number() {
    return number;
  }

  public String reason() {
    return reason;
  }

  public String endNumber() {
    return endNumber;
  }
}
