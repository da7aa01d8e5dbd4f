package kg.childcare.registry.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** From which day on a decision or act does not count, because an appeal against it was heard, and when that was written down. */
@Embeddable
public class SetAside implements Serializable {
  @Column(name = "void_from")
  private LocalDate from;

  @Column(name = "void_known_on")
  private LocalDate knownOn;

  protected SetAside() {} // JPA

  SetAside(LocalDate from, LocalDate today) {
    this.from = from;
    this.knownOn = today;
  }

  boolean holds(LocalDate day, LocalDate known) {
    return !known.isBefore(knownOn) && !day.isBefore(from);
  }

  public LocalDate from() {
    return from;
  }
}
