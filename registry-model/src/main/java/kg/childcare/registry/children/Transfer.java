package kg.childcare.registry.children;

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

/** A move between two institutions, true only when both sides said so: one dispatches, the other confirms or refuses. */
@Entity
@Table(name = "child_transfer")
public class Transfer extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "placement_id", updatable = false)
  private Placement placement;

  @Column(name = "from_institution_id", nullable = false, updatable = false)
  private long fromInstitutionId;

  @Column(name = "to_institution_id", nullable = false, updatable = false)
  private long toInstitutionId;

  @Column(name = "dispatched_on", nullable = false, updatable = false)
  private LocalDate dispatchedOn;

  @Column(name = "confirm_by", nullable = false, updatable = false)
  private LocalDate confirmBy;

  @Column(name = "escalate_on", nullable = false, updatable = false)
  private LocalDate escalateOn;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Enumerated(STRING)
  @Column(nullable = false)
  private TransferState state = TransferState.DISPATCHED;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "decided_by")
  private String decidedBy;

  private String answer;

  @Column(name = "dispatched_by", nullable = false, updatable = false)
  private String dispatchedBy;

  protected Transfer() {} // JPA

  Transfer(Placement placement, long toInstitutionId, LocalDate day, String reason, LocalDate confirmBy, LocalDate escalateOn, Stamp stamp) {
    this.placement = placement;
    this.fromInstitutionId = placement.institutionId();
    this.toInstitutionId = toInstitutionId;
    this.dispatchedOn = day;
    this.reason = reason;
    this.confirmBy = confirmBy;
    this.escalateOn = escalateOn;
    this.dispatchedBy = stamp.by();
  }

  /** The child is here: from that day it is no longer on the sender's roll. {@link #takeIn} must follow at once. */
  public void confirm(LocalDate arrivedOn, Stamp stamp) {
    requireStepTo(TransferState.CONFIRMED);
    placement.handOver(toInstitutionId, arrivedOn, stamp);
    decide(TransferState.CONFIRMED, arrivedOn, null, stamp);
  }

  /**
   * Opens the stay with the receiver on the day of arrival, ground and basis unchanged. A step of its own, because the
   * database, too, refuses a second open stay and has to learn first that the earlier one ended.
   */
  public Placement takeIn(Stamp stamp) {
    require(state == TransferState.CONFIRMED, "children.rule.transferStep", state, TransferState.CONFIRMED);
    return placement.child().enter(toInstitutionId, MovementKind.TRANSFER_IN, decidedOn, placement.ground(), placement.basis(), stamp);
  }

  /** The child did not come or cannot stay: it is the sender's again from that day. */
  public void refuse(LocalDate day, String why, Stamp stamp) {
    requireStepTo(TransferState.REFUSED);
    requireOf("answer", why != null && !why.isBlank(), "children.rule.refusalReason");
    placement.takeBack(day, why, stamp);
    decide(TransferState.REFUSED, day, why, stamp);
  }

  private void decide(TransferState next, LocalDate day, String why, Stamp stamp) {
    state = next;
    decidedOn = day;
    decidedBy = stamp.by();
    answer = why;
  }

  private void requireStepTo(TransferState next) {
    require(state.canBecome(next), "children.rule.transferStep", state, next);
  }

  public boolean isOverdue(LocalDate today) {
    return state == TransferState.DISPATCHED && today.isAfter(confirmBy);
  }

  public Placement placement() {
    return placement;
  }

  public long fromInstitutionId() {
    return fromInstitutionId;
  }

  public long toInstitutionId() {
    return toInstitutionId;
  }

  public LocalDate dispatchedOn() {
    return dispatchedOn;
  }

  public LocalDate confirmBy() {
    return confirmBy;
  }

  public LocalDate escalateOn() {
    return escalateOn;
  }

  public String reason() {
    return reason;
  }

  public TransferState state() {
    return state;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public String answer() {
    return answer;
  }

  public String dispatchedBy() {
    return dispatchedBy;
  }
}
