package kg.childcare.registry.children;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;

/** One thing that happened to a child on a roll, on one day; never changed afterwards, an absence only learns when it ended. */
@Entity
@Table(name = "movement")
public class Movement extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "placement_id", updatable = false)
  private Placement placement;

  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private MovementKind kind;

  @Column(name = "on_day", nullable = false, updatable = false)
  private LocalDate onDay;

  @Column(nullable = false, updatable = false)
  private boolean absence;

  @Column(name = "expected_back", updatable = false)
  private LocalDate expectedBack;

  /** Day on which an absence ended; the child slept here again that night. */
  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Enumerated(STRING)
  @Column(name = "exit_kind")
  private ExitKind exit;

  @Column(name = "counterpart_id")
  private Long counterpartId;

  private String destination;

  private String note;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  protected Movement() {} // JPA

  Movement(Placement placement, MovementKind kind, LocalDate day, LocalDate expectedBack, String note, Stamp stamp) {
    this.placement = placement;
    this.institutionId = placement.institutionId();
    this.kind = kind;
    this.absence = kind.isAbsence();
    this.onDay = day;
    this.expectedBack = expectedBack;
    this.note = note;
    this.recordedAt = stamp.at();
    this.recordedBy = stamp.by();
  }

  void endOn(LocalDate end) {
    endedOn = end;
  }

  void towards(long otherInstitution) {
    counterpartId = otherInstitution;
  }

  void ledTo(ExitKind where) {
    exit = where;
  }

  void describe(String where, String why) {
    destination = where;
    note = why;
  }

  public boolean isRunningAbsence() {
    return absence && endedOn == null;
  }

  public Placement placement() {
    return placement;
  }

  public long institutionId() {
    return institutionId;
  }

  public MovementKind kind() {
    return kind;
  }

  public LocalDate day() {
    return onDay;
  }

  public LocalDate expectedBack() {
    return expectedBack;
  }

  public LocalDate endedOn() {
    return endedOn;
  }

  public ExitKind exit() {
    return exit;
  }

  public Long counterpartId() {
    return counterpartId;
  }

  public String destination() {
    return destination;
  }

  public String note() {
    return note;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String recordedBy() {
    return recordedBy;
  }
}
