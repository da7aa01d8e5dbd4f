package kg.childcare.registry.accreditation;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import kg.childcare.registry.shared.Registered;

/** An appeal against a refusal, a conditional decision, a suspension or a withdrawal: who filed it where and when, and what became of it. */
@Entity(name = "AccreditationAppeal")
@Table(name = "accreditation_appeal")
public class Appeal extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "decision_id", updatable = false)
  private Decision decision;

  /** The act about the decision; null when the decision itself is appealed against. */
  @ManyToOne(fetch = LAZY)
  @JoinColumn(name = "act_id", updatable = false)
  private DecisionAct act;

  @Column(nullable = false, updatable = false)
  private int ordinal;

  @Column(name = "body_code", nullable = false, updatable = false)
  private String body;

  @Column(name = "filed_on", nullable = false, updatable = false)
  private LocalDate filedOn;

  @Column(name = "filed_by", nullable = false, updatable = false)
  private String filedBy;

  @Column(nullable = false, updatable = false)
  private String grounds;

  @Column(name = "recorded_on", nullable = false, updatable = false)
  private LocalDate recordedOn;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  @Enumerated(STRING)
  private AppealOutcome outcome;

  @Column(name = "ruling_number")
  private String rulingNumber;

  @Column(name = "ruled_on")
  private LocalDate ruledOn;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Column(name = "ruling_reason")
  private String rulingReason;

  @Column(name = "ruling_by")
  private String rulingBy;

  protected Appeal() {} // JPA

  Appeal(Decision decision, DecisionAct act, int ordinal, NewAppeal filed, Official by, LocalDate today) {
    this.decision = decision;
    this.act = act;
    this.ordinal = ordinal;
    this.body = filed.body();
    this.filedOn = filed.filedOn();
    this.filedBy = filed.filedBy().strip();
    this.grounds = filed.grounds().strip();
    this.recordedOn = today;
    this.recordedBy = by.name();
  }

  /** The body keeps a suspension or withdrawal from having effect from a day on, until it lifts that or has ruled; also once more after it was lifted or an earlier appeal was ruled. */
  public void stay(NewAct order, LocalDate today) {
    requireOpen();
    require(act != null, "accreditation.rule.nothingToStay");
    require(!act.isHalted(), "accreditation.rule.stayedAlready");
    requireOf("effectiveOn", !order.effectiveOn().isBefore(filedOn), "accreditation.rule.stayBeforeAppeal", order.effectiveOn(), filedOn);
    var again = act.haltedAgainFrom();
    requireOf("effectiveOn", again == null || !order.effectiveOn().isBefore(again), "accreditation.rule.stayBeforeEarlier", order.effectiveOn(), again);
    requireOf("reason", !order.reason().isBlank(), "accreditation.rule.reasonMissing");
    act.halt(Halt.of(order, today));
  }

  /** The body lifts its halt before it has ruled: from a day on, today at the latest, the act has effect again. */
  public void liftStay(NewAct order, LocalDate today) {
    requireOpen();
    require(act != null && act.isHalted(), "accreditation.rule.notStayed");
    requireOf("effectiveOn", !order.effectiveOn().isAfter(today), "accreditation.rule.liftInFuture", order.effectiveOn());
    requireOf("effectiveOn", !order.effectiveOn().isBefore(act.haltedSince()), "accreditation.rule.liftBeforeStay", order.effectiveOn(), act.haltedSince());
    act.endHalt(order.effectiveOn(), order.number().strip(), today);
  }

  /** Writes down what the body ruled; a stay ends with it, and what is set aside does not count from the day that the ruling names. */
  public void rule(AppealRuling ruling, Official by, LocalDate today) {
    requireOpen();
    requireOf("ruledOn", !ruling.ruledOn().isAfter(today), "accreditation.rule.rulingInFuture", ruling.ruledOn());
    requireOf("ruledOn", !ruling.ruledOn().isBefore(filedOn), "accreditation.rule.rulingBeforeAppeal", ruling.ruledOn(), filedOn);
    requireOf("reason", !ruling.reason().isBlank(), "accreditation.rule.reasonMissing");
    var from = ruling.effectiveOn() == null ? begins() : ruling.effectiveOn();
    if (ruling.outcome().setsAside()) {
      requireOf("effectiveOn", !from.isBefore(begins()), "accreditation.rule.setAsideBefore", from, begins());
      requireOf("effectiveOn", !from.isAfter(ruling.ruledOn()) || from.equals(begins()), "accreditation.rule.setAsideAfter", from, ruling.ruledOn());
      setAside(new SetAside(from, today));
    }
    if (act != null && act.isHalted()) {
      act.endHalt(ruling.ruledOn(), ruling.number().strip(), today);
    }
    outcome = ruling.outcome();
    rulingNumber = ruling.number().strip();
    ruledOn = ruling.ruledOn();
    effectiveOn = ruling.outcome().setsAside() ? from : null;
    rulingReason = ruling.reason().strip();
    rulingBy = by.name();
  }

  private void setAside(SetAside from) {
    if (act == null) {
      decision.setAside(from);
    } else {
      act.setAside(from);
    }
  }

  private LocalDate begins() {
    return act == null ? decision.period().from() : act.effectiveOn();
  }

  private void requireOpen() {
    require(isOpen(), "accreditation.rule.appealRuled", rulingNumber);
  }

  public boolean isOpen() {
    return outcome == null;
  }

  boolean isAgainst(DecisionAct other) {
    return act == other;
  }

  /** Number by which people speak of it. */
  public String number() {
    return decision.number() + "/" + ordinal;
  }

  public Decision decision() {
    return decision;
  }

  public Optional<DecisionAct> act() {
    return Optional.ofNullable(act);
  }

  public String body() {
    return body;
  }

  public LocalDate filedOn() {
    return filedOn;
  }

  public String filedBy() {
    return filedBy;
  }

  public String grounds() {
    return grounds;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public AppealOutcome outcome() {
    return outcome;
  }

  public String rulingNumber() {
    return rulingNumber;
  }

  public LocalDate ruledOn() {
    return ruledOn;
  }

  public LocalDate effectiveOn() {
    return effectiveOn;
  }

  public String rulingReason() {
    return rulingReason;
  }

  public String rulingBy() {
    return rulingBy;
  }
}
