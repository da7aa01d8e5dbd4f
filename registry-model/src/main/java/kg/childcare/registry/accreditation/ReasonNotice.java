package kg.childcare.registry.accreditation;

import static kg.childcare.registry.shared.RuleViolation.require;
import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The written reasons that go to the applicant: by when, and that they were delivered. */
@Embeddable
public class ReasonNotice implements Serializable {
  @Column(name = "notice_due")
  private LocalDate due;

  @Column(name = "notice_delivered_on")
  private LocalDate deliveredOn;

  @Column(name = "notice_proof")
  private String proof;

  @Column(name = "notice_by")
  private String recordedBy;

  protected ReasonNotice() {} // JPA

  static ReasonNotice due(LocalDate day) {
    var notice = new ReasonNotice();
    notice.due = day;
    return notice;
  }

  /** What is kept, or nothing where nothing is owed: an embedded value without any column is read as null. */
  static ReasonNotice of(ReasonNotice kept) {
    return kept == null ? new ReasonNotice() : kept;
  }

  ReasonNotice delivered(Delivery delivery, LocalDate since, Official by, LocalDate today) {
    require(deliveredOn == null, "accreditation.rule.deliveredAlready", deliveredOn);
    requireOf("deliveredOn", !delivery.deliveredOn().isAfter(today), "accreditation.rule.deliveryInFuture", delivery.deliveredOn());
    requireOf("deliveredOn", !delivery.deliveredOn().isBefore(since), "accreditation.rule.deliveryBefore", delivery.deliveredOn(), since);
    requireOf("proof", !delivery.proof().isBlank(), "accreditation.rule.proofMissing");
    var notice = due(due);
    notice.deliveredOn = delivery.deliveredOn();
    notice.proof = delivery.proof().strip();
    notice.recordedBy = by.name();
    return notice;
  }

  public LocalDate due() {
    return due;
  }

  public LocalDate deliveredOn() {
    return deliveredOn;
  }

  public String proof() {
    return proof;
  }

  public String recordedBy() {
    return recordedBy;
  }
}
