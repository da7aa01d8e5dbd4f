package kg.childcare.registry.institution;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;

/** Days on which nobody sleeps in a room, such as while it is repaired; without a last day until somebody opens it. */
@Entity
@Table(name = "institution_room_closure")
public class RoomClosure extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "room_id", updatable = false)
  private Room room;

  @Embedded
  private Period period;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  @Column(name = "opened_by")
  private String openedBy;

  protected RoomClosure() {} // JPA

  RoomClosure(Room room, Period period, InstitutionProfile.Entry entry) {
    this.room = room;
    this.period = period;
    this.reason = entry.reason();
    this.recordedAt = entry.at();
    this.recordedBy = entry.by();
  }

  /** The room is open again; its last day closed is the day before. */
  void endBefore(LocalDate day, String by) {
    period = period.endingOn(day.minusDays(1));
    openedBy = by;
  }

  public Period period() {
    return period;
  }

  public String reason() {
    return reason;
  }
}
