package kg.childcare.registry.institution;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;

/** A change of owner, category, capacity or status that waits for a second person; a declined one keeps its reason. */
@Entity
@Table(name = "institution_change")
public class InstitutionChange extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "institution_id", updatable = false)
  private Institution institution;

  @Enumerated(STRING)
  @Column(nullable = false)
  private ChangeState state = ChangeState.WAITING;

  @Column(name = "effective_from", nullable = false, updatable = false)
  private LocalDate effectiveFrom;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private InstitutionStatus status;

  /** Last day of a temporary closure. */
  @Column(name = "closed_until", updatable = false)
  private LocalDate closedUntil;

  @Embedded
  private Facts facts;

  @Column(name = "proposed_at", updatable = false)
  private Instant proposedAt;

  @Column(name = "proposed_by", nullable = false, updatable = false)
  private String proposedBy;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decision_reason")
  private String decisionReason;

  protected InstitutionChange() {} // JPA

  InstitutionChange(Institution institution, InstitutionStatus status, LocalDate closedUntil, Facts facts, LocalDate effectiveFrom, InstitutionProfile.Entry entry) {
    this.institution = institution;
    this.status = status;
    this.closedUntil = closedUntil;
    this.facts = facts;
    this.effectiveFrom = effectiveFrom;
    this.proposedAt = entry.at();
    this.proposedBy = entry.by();
    this.reason = entry.reason();
  }

  void confirm(String by, Instant now) {
    requireSecondPerson(by);
    decide(ChangeState.CONFIRMED, by, now, null);
  }

  /** Holds at once, because it touches nothing that needs two pairs of eyes. */
  void confirmAlone() {
    decide(ChangeState.CONFIRMED, proposedBy, proposedAt, null);
  }

  /** Refuses the change; the reason stays readable. */
  public void decline(String by, Instant now, String why) {
    requireSecondPerson(by);
    requireOf("reason", why != null && !why.isBlank(), "institution.rule.declineNeedsReason");
    decide(ChangeState.DECLINED, by, now, why);
  }

  private void requireSecondPerson(String by) {
    require(state == ChangeState.WAITING, "institution.rule.changeAlreadyDecided", state);
    require(!proposedBy.equals(by), "institution.rule.secondPersonNeeded");
  }

  private void decide(ChangeState outcome, String by, Instant now, String why) {
    state = outcome;
    decidedBy = by;
    decidedAt = now;
    decisionReason = why;
  }

  public Institution institution() {
    return institution;
  }

  public ChangeState state() {
    return state;
  }

  public LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  public InstitutionStatus status() {
    return status;
  }

  /** Last day of a temporary closure; null in any other state. */
  public LocalDate closedUntil() {
    return closedUntil;
  }

  public Facts facts() {
    return facts;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public String decisionReason() {
    return decisionReason;
  }

  public String reason() {
    return reason;
  }
}
