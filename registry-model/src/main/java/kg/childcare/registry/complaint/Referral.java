package kg.childcare.registry.complaint;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kg.childcare.registry.shared.Registered;

/** A complaint handed on to another body, followed until that body has ended it. */
@Entity
@Table(name = "complaint_referral")
public class Referral extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "complaint_id", updatable = false)
  private Complaint complaint;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private ReferralBody body;

  @Enumerated(STRING)
  @Column(nullable = false)
  private ReferralStatus status = ReferralStatus.SENT;

  @Column(name = "sent_at", updatable = false)
  private Instant sentAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** Number in the other body's own book. */
  @Column(name = "their_number")
  private String theirNumber;

  protected Referral() {} // JPA

  Referral(Complaint complaint, ReferralBody body, Instant now) {
    this.complaint = complaint;
    this.body = body;
    this.sentAt = now;
    this.changedAt = now;
  }

  void follow(ReferralStatus next, String number, Instant now) {
    require(status.canBecome(next), "complaint.rule.referralStep", status, next);
    requireOf("number", next != ReferralStatus.REGISTERED || number != null && !number.isBlank(), "complaint.rule.referralNumber");
    status = next;
    changedAt = now;
    theirNumber = number == null || number.isBlank() ? theirNumber : number.strip();
  }

  public ReferralBody body() {
    return body;
  }

  public ReferralStatus status() {
    return status;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public String theirNumber() {
    return theirNumber;
  }
}
