package kg.childcare.registry.inspection;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;

/** One thing that was wrong on the day of the visit, with what the team saw and the day by which it must be right. */
@Entity
@Table(name = "inspection_finding")
public class Finding extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "inspection_id", updatable = false)
  private Inspection inspection;

  @Column(name = "finding_number", nullable = false, updatable = false)
  private int number;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private FindingOrigin origin;

  @Column(name = "criterion_code", updatable = false)
  private String criterion;

  @Enumerated(STRING)
  @Column(updatable = false)
  private Rating rating;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Severity severity;

  @Column(updatable = false)
  private String evidence;

  /** Seen at the visit before, too, on the same criterion. */
  @Column(name = "repeated", nullable = false, updatable = false)
  private boolean repeated;

  @Column(name = "due_on")
  private LocalDate due;

  protected Finding() {} // JPA

  Finding(Inspection inspection, int number, Shortcoming shortcoming) {
    this.inspection = inspection;
    this.number = number;
    origin = shortcoming.origin();
    criterion = shortcoming.criterion();
    rating = shortcoming.rating();
    severity = shortcoming.severity();
    evidence = shortcoming.evidence();
    repeated = shortcoming.repeated();
  }

  void dueOn(LocalDate day) {
    due = day;
  }

  public Inspection inspection() {
    return inspection;
  }

  public int number() {
    return number;
  }

  public FindingOrigin origin() {
    return origin;
  }

  public String criterion() {
    return criterion;
  }

  public Rating rating() {
    return rating;
  }

  public Severity severity() {
    return severity;
  }

  public String evidence() {
    return evidence;
  }

  public boolean repeated() {
    return repeated;
  }

  /** Day by which it must be right; null until the act is issued. */
  public LocalDate due() {
    return due;
  }
}
