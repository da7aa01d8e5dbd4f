package kg.childcare.registry.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** The issued opinion of one finding; it stands in print beside what the ministry wrote. */
@Entity
@Table(name = "finding_opinion")
public class FindingOpinion extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "review_id", updatable = false)
  private Review review;

  @Column(name = "finding_id", nullable = false, updatable = false)
  private long findingId;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Stance stance;

  @Lob
  @Column(updatable = false)
  private String reason;

  protected FindingOpinion() {} // JPA

  FindingOpinion(Review review, OpinionGiven given, int number) {
    requireOf("opinions", !given.stance().needsReason() || given.reason() != null && !given.reason().isBlank(), "monitoring.rule.reasonNeeded", given.stance(), number);
    this.review = review;
    this.findingId = given.findingId();
    this.stance = given.stance();
    this.reason = given.reason() == null || given.reason().isBlank() ? null : given.reason().strip();
  }

  public long findingId() {
    return findingId;
  }

  public Stance stance() {
    return stance;
  }

  public String reason() {
    return reason;
  }
}
