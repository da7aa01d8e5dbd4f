package kg.childcare.registry.children;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;

/**
 * Something about a child or a roll that must not stay as it is. It shows from its day on by the calendar alone, and from then
 * on only a protection officer ends it: when the cause goes away later, the alert says so and stays.
 */
@Entity
@Table(name = "child_alert")
public class Alert extends Registered {
  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private AlertKind kind;

  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Column(name = "child_id", updatable = false)
  private Long childId;

  /** Number of that child, repeated so that a list of alerts is read from one table. */
  @Column(name = "child_number", updatable = false)
  private String childNumber;

  /** The stay or transfer that it speaks of. */
  @Column(name = "subject_id", updatable = false)
  private Long subjectId;

  @Column(name = "shows_from", nullable = false, updatable = false)
  private LocalDate showsFrom;

  /** Number of the other child, or how many over how many places: what a person needs to begin. */
  @Column(updatable = false)
  private String detail;

  @Enumerated(STRING)
  @Column(nullable = false)
  private AlertState state = AlertState.OPEN;

  @Column(name = "cause_gone_on")
  private LocalDate causeGoneOn;

  @Column(name = "resolved_on")
  private LocalDate resolvedOn;

  @Column(name = "resolved_by")
  private String resolvedBy;

  private String resolution;

  protected Alert() {} // JPA

  public Alert(AlertKind kind, long institutionId, Long childId, String childNumber, Long subjectId, LocalDate showsFrom, String detail) {
    this.kind = kind;
    this.institutionId = institutionId;
    this.childId = childId;
    this.childNumber = childNumber;
    this.subjectId = subjectId;
    this.showsFrom = showsFrom;
    this.detail = detail;
  }

  /** The cause went away: what has not shown yet never will, what has shown waits for the officer. */
  public void causeGone(LocalDate today) {
    if (state == AlertState.OPEN && causeGoneOn == null) {
      causeGoneOn = today;
      state = today.isBefore(showsFrom) ? AlertState.DROPPED : AlertState.OPEN;
    }
  }

  public void resolve(String how, Stamp stamp) {
    require(state.canBecome(AlertState.RESOLVED), "children.rule.alertStep", state);
    require(shows(stamp.today()), "children.rule.alertNotDue", showsFrom);
    requireOf("resolution", how != null && !how.isBlank(), "children.rule.resolutionMissing");
    state = AlertState.RESOLVED;
    resolution = how;
    resolvedOn = stamp.today();
    resolvedBy = stamp.by();
  }

  public boolean shows(LocalDate today) {
    return state == AlertState.OPEN && !today.isBefore(showsFrom);
  }

  public AlertKind kind() {
    return kind;
  }

  public long institutionId() {
    return institutionId;
  }

  public Long childId() {
    return childId;
  }

  public String childNumber() {
    return childNumber;
  }

  public Long subjectId() {
    return subjectId;
  }

  public LocalDate showsFrom() {
    return showsFrom;
  }

  public String detail() {
    return detail;
  }

  public AlertState state() {
    return state;
  }

  public LocalDate causeGoneOn() {
    return causeGoneOn;
  }

  public LocalDate resolvedOn() {
    return resolvedOn;
  }

  public String resolvedBy() {
    return resolvedBy;
  }

  public String resolution() {
    return resolution;
  }
}
