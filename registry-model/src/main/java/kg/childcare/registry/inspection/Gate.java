package kg.childcare.registry.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** What happened at the gate: when the team came, when it was let in, who refused and why. */
@Embeddable
public class Gate implements Serializable {
  @Column(name = "arrived_at", nullable = false)
  private Instant arrivedAt;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "gate_person")
  private String person;

  @Column(name = "gate_words")
  private String words;

  @Column(name = "obstructed", nullable = false)
  private boolean obstructed;

  protected Gate() {} // JPA

  Gate(Instant arrivedAt, Instant enteredAt, String person, String words, boolean obstructed) {
    this.arrivedAt = arrivedAt;
    this.enteredAt = enteredAt;
    this.person = person;
    this.words = words;
    this.obstructed = obstructed;
  }

  public Instant arrivedAt() {
    return arrivedAt;
  }

  /** Moment of entry, or null while the team stands outside. */
  public Instant enteredAt() {
    return enteredAt;
  }

  /** Minutes between arrival and entry; 0 while the team is not inside. */
  public long delayMinutes() {
    return enteredAt == null ? 0 : Duration.between(arrivedAt, enteredAt).toMinutes();
  }

  public String person() {
    return person;
  }

  public String words() {
    return words;
  }

  public boolean obstructed() {
    return obstructed;
  }
}
