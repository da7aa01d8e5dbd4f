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
import kg.childcare.registry.shared.Registered;

/** What happened to an accreditation after it was granted: one dated act with its number, reason and author. */
@Entity(name = "AccreditationAct")
@Table(name = "accreditation_act")
public class DecisionAct extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "decision_id", updatable = false)
  private Decision decision;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private LaterAct kind;

  @Column(name = "act_number", nullable = false, updatable = false)
  private String number;

  @Column(name = "effective_on", nullable = false, updatable = false)
  private LocalDate effectiveOn;

  /** Last day of a suspension, known once it was lifted. */
  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(nullable = false, updatable = false)
  private String author;

  protected DecisionAct() {} // JPA

  DecisionAct(Decision decision, LaterAct kind, NewAct act, Official by) {
    this.decision = decision;
    this.kind = kind;
    this.number = act.number().strip();
    this.effectiveOn = act.effectiveOn();
    this.reason = act.reason().strip();
    this.author = by.name();
  }

  void endBefore(LocalDate day) {
    lastDay = day.minusDays(1);
  }

  /** Whether this is a suspension that has begun and was not lifted on the day. */
  boolean suspends(LocalDate day) {
    return kind == LaterAct.SUSPENSION && !effectiveOn.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
  }

  /** Whether this is a suspension that has not ended before the day, begun or not. */
  boolean suspendsAtOrAfter(LocalDate day) {
    return kind == LaterAct.SUSPENSION && (lastDay == null || !lastDay.isBefore(day));
  }

  boolean withdraws(LocalDate day) {
    return kind == LaterAct.WITHDRAWAL && !effectiveOn.isAfter(day);
  }

  public LaterAct kind() {
    return kind;
  }

  public String number() {
    return number;
  }

  public LocalDate effectiveOn() {
    return effectiveOn;
  }

  public LocalDate lastDay() {
    return lastDay;
  }

  public String reason() {
    return reason;
  }

  public String author() {
    return author;
  }
}
