package kg.childcare.registry.institution;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;

/** What one person asks for and another confirms or declines; a declined one keeps its reason, and its author is told of it. */
@MappedSuperclass
public abstract class Proposal extends Registered {
  @Enumerated(STRING)
  @Column(nullable = false)
  private ChangeState state = ChangeState.WAITING;

  @Column(name = "effective_from", nullable = false, updatable = false)
  private LocalDate effectiveFrom;

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

  @Column(name = "heard_at")
  private Instant heardAt;

  protected Proposal() {} // JPA

  protected Proposal(LocalDate effectiveFrom, InstitutionProfile.Entry entry) {
    this.effectiveFrom = effectiveFrom;
    this.proposedAt = entry.at();
    this.proposedBy = entry.by();
    this.reason = entry.reason();
  }

  /** The second person refuses and says why; nothing comes of it. */
  public void decline(InstitutionProfile.Entry entry) {
    requireSecondPerson(entry.by());
    requireOf("reason", entry.reason() != null && !entry.reason().isBlank(), "institution.rule.declineNeedsReason");
    decide(ChangeState.DECLINED, entry, entry.reason());
  }

  /** Its author sees a mistake before anybody else does; nothing comes of it, and another one can be asked for. */
  public void takeBack(String by, Instant now) {
    require(state == ChangeState.WAITING, "institution.rule.changeAlreadyDecided", state);
    require(proposedBy.equals(by), "institution.rule.notYourProposal");
    state = ChangeState.WITHDRAWN;
    decidedAt = now;
    decidedBy = by;
  }

  /** Its author has read that it was declined, and why. */
  public void hear(String by, Instant now) {
    require(state == ChangeState.DECLINED && proposedBy.equals(by), "institution.rule.nothingToHear");
    heardAt = heardAt == null ? now : heardAt;
  }

  protected void requireSecondPerson(String by) {
    require(state == ChangeState.WAITING, "institution.rule.changeAlreadyDecided", state);
    require(!proposedBy.equals(by), "institution.rule.secondPersonNeeded");
  }

  protected void confirmed(InstitutionProfile.Entry entry) {
    decide(ChangeState.CONFIRMED, entry, null);
  }

  /** Holds at once, because it touches nothing that needs two pairs of eyes. */
  void confirmAlone() {
    decide(ChangeState.CONFIRMED, proposal(), null);
  }

  /** Is no longer of use, whoever asked for it, because something else was decided. */
  void lapse(InstitutionProfile.Entry entry, String why) {
    decide(ChangeState.DECLINED, entry, why);
  }

  private void decide(ChangeState outcome, InstitutionProfile.Entry entry, String why) {
    state = outcome;
    decidedAt = entry.at();
    decidedBy = entry.by();
    decisionReason = why;
  }

  InstitutionProfile.Entry proposal() {
    return new InstitutionProfile.Entry(proposedAt, proposedBy, reason, null);
  }

  boolean isWaiting() {
    return state == ChangeState.WAITING;
  }

  public ChangeState state() {
    return state;
  }

  /** What it was at a moment; null means now, nothing before it was asked for. */
  public ChangeState stateAt(Instant moment) {
    if (moment == null) {
      return state;
    }
    return proposedAt.isAfter(moment) ? null : decidedAt == null || decidedAt.isAfter(moment) ? ChangeState.WAITING : state;
  }

  public LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public String reason() {
    return reason;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String decidedBy() {
    return decidedBy;
  }

  /** Why it was declined. */
  public String decisionReason() {
    return decisionReason;
  }
}
