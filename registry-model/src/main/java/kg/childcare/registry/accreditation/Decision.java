package kg.childcare.registry.accreditation;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;

/**
 * What was decided about an institution's accreditation, by whom, for which category, place and capacity, from when to when;
 * owns the later acts about it. Of several decisions the one with the highest ordinal that has begun governs.
 */
@Entity(name = "AccreditationDecision")
@Table(name = "accreditation_decision")
public class Decision extends Registered {
  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Column(nullable = false, updatable = false)
  private int ordinal;

  @Column(nullable = false, updatable = false)
  private String number;

  /** The deciding body; its name and act are told with the decision for ever. */
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "commission_id", updatable = false)
  private Commission body;

  /** The vote it rests on. */
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "item_id", updatable = false)
  private AgendaItem item;

  @Column(name = "decided_on", nullable = false, updatable = false)
  private LocalDate decidedOn;

  @Enumerated(STRING)
  @Column(name = "outcome", nullable = false, updatable = false)
  private Verdict verdict;

  @Column(name = "category_code", nullable = false, updatable = false)
  private String category;

  @Column(name = "territory_code", nullable = false, updatable = false)
  private String territory;

  @Column(nullable = false, updatable = false)
  private String address;

  @Column(nullable = false, updatable = false)
  private int capacity;

  @Column(updatable = false)
  private String conditions;

  @Embedded
  private Period period;

  /** The commission's own decision that this one set aside, with who ordered it and why. */
  @ManyToOne(fetch = LAZY)
  @JoinColumn(name = "overrides_id", updatable = false)
  private Decision overridden;

  @Column(name = "ordered_by", updatable = false)
  private String orderedBy;

  @Column(name = "order_reason", updatable = false)
  private String orderReason;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  @OneToMany(mappedBy = "decision", cascade = ALL)
  @OrderBy("effectiveOn, id")
  private List<DecisionAct> acts = new ArrayList<>();

  protected Decision() {} // JPA

  private Decision(AgendaItem item, Verdict verdict, int ordinal, LocalDate today, Period period, Official by) {
    var application = item.application();
    this.institutionId = application.institutionId();
    this.ordinal = ordinal;
    this.number = application.number().replaceFirst("^Z-(.+)-\\d+$", "A-$1-" + ordinal);
    this.body = item.session().commission();
    this.item = item;
    this.decidedOn = today;
    this.verdict = verdict;
    this.category = application.category();
    this.territory = application.territory();
    this.address = application.address();
    this.capacity = item.motion().capacity();
    this.conditions = verdict == Verdict.CONDITIONAL ? item.motion().conditions() : null;
    this.period = period;
    this.recordedBy = by.name();
  }

  /**
   * Turns a vote into a decision: it says what the votes say. A refused renewal begins the day after the running
   * accreditation ends.
   *
   * @param earlier all earlier decisions about the institution
   */
  public static Decision ofVote(AgendaItem item, Collection<Decision> earlier, Validity validity, LocalDate today, Official by) {
    require(item.session().status() == SessionStatus.CLOSED, "accreditation.rule.sessionOpen");
    require(item.quorate(), "accreditation.rule.noQuorum", item.tally().counted(), item.session().quorum());
    var verdict = item.voted();
    var from = verdict.grants() ? today : earlier.stream()
        .filter(decision -> decision.runsOn(today))
        .map(decision -> decision.period.to().plusDays(1))
        .max(LocalDate::compareTo).orElse(today);
    item.application().decided();
    return new Decision(item, verdict, nextOrdinal(earlier), today, validity.of(verdict, from), by);
  }

  /** The decision that somebody outside the commission ordered in the place of this one. This one stays on record. */
  public Decision overriddenBy(OverrideOrder order, Collection<Decision> earlier, Validity validity, LocalDate today, Official by) {
    require(overridden == null, "accreditation.rule.overriddenAlready");
    require(!item.application().preparedBy().username().equals(by.username()), "accreditation.rule.preparerMayNotOverride");
    requireOf("verdict", order.verdict() != verdict, "accreditation.rule.overrideChangesNothing", verdict);
    requireOf("reason", !order.reason().isBlank(), "accreditation.rule.reasonMissing");
    var next = new Decision(item, order.verdict(), nextOrdinal(earlier), today, validity.of(order.verdict(), today), by);
    next.overridden = this;
    next.orderedBy = order.orderedBy().strip();
    next.orderReason = order.reason().strip();
    return next;
  }

  private static int nextOrdinal(Collection<Decision> earlier) {
    return 1 + earlier.stream().mapToInt(Decision::ordinal).max().orElse(0);
  }

  /** Suspends the accreditation from a day on, today at the earliest. */
  public void suspend(NewAct act, Official by, LocalDate today) {
    requireActsOn(act, today);
    require(acts.stream().noneMatch(one -> one.suspendsAtOrAfter(act.effectiveOn())), "accreditation.rule.suspendedAlready");
    acts.add(new DecisionAct(this, LaterAct.SUSPENSION, act, by));
  }

  /** Lifts a suspension; the day the resumption names is the first valid one. */
  public void resume(NewAct act, Official by, LocalDate today) {
    requireActsOn(act, today);
    var running = acts.stream().filter(one -> one.suspends(act.effectiveOn()) && one.effectiveOn().isBefore(act.effectiveOn())).findFirst();
    require(running.isPresent(), "accreditation.rule.notSuspended");
    running.get().endBefore(act.effectiveOn());
    acts.add(new DecisionAct(this, LaterAct.RESUMPTION, act, by));
  }

  /** Takes the accreditation away for good from a day on. */
  public void withdraw(NewAct act, Official by, LocalDate today) {
    requireActsOn(act, today);
    acts.add(new DecisionAct(this, LaterAct.WITHDRAWAL, act, by));
  }

  private void requireActsOn(NewAct act, LocalDate today) {
    require(verdict.grants(), "accreditation.rule.nothingGranted");
    requireOf("effectiveOn", !act.effectiveOn().isBefore(today), "accreditation.rule.actInPast", act.effectiveOn());
    requireOf("effectiveOn", period.includes(act.effectiveOn()), "accreditation.rule.actOutsideValidity", act.effectiveOn(), period.to());
    require(acts.stream().noneMatch(one -> one.kind() == LaterAct.WITHDRAWAL), "accreditation.rule.withdrawnAlready");
  }

  public boolean suspendedOn(LocalDate day) {
    return acts.stream().anyMatch(act -> act.suspends(day));
  }

  public boolean withdrawnOn(LocalDate day) {
    return acts.stream().anyMatch(act -> act.withdraws(day));
  }

  /** First day of the act of this kind that is in effect on the day. */
  LocalDate begun(LaterAct kind, LocalDate day) {
    return acts.stream()
        .filter(act -> act.kind() == kind && (act.suspends(day) || act.withdraws(day)))
        .map(DecisionAct::effectiveOn)
        .findFirst().orElse(null);
  }

  /** Days from which the status that follows from it can be another one; some may be null. */
  Stream<LocalDate> turns() {
    var ends = Stream.of(period.from(), period.to() == null ? null : period.to().plusDays(1));
    return Stream.concat(ends, acts.stream().flatMap(act -> Stream.of(act.effectiveOn(), act.lastDay() == null ? null : act.lastDay().plusDays(1))));
  }

  /** Whether it grants something on the day that nobody has taken away. */
  boolean runsOn(LocalDate day) {
    return verdict.grants() && period.includes(day) && !withdrawnOn(day);
  }

  public long institutionId() {
    return institutionId;
  }

  public int ordinal() {
    return ordinal;
  }

  public String number() {
    return number;
  }

  public Commission body() {
    return body;
  }

  public AgendaItem item() {
    return item;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }

  public Verdict verdict() {
    return verdict;
  }

  public String category() {
    return category;
  }

  public String territory() {
    return territory;
  }

  public String address() {
    return address;
  }

  public int capacity() {
    return capacity;
  }

  public String conditions() {
    return conditions;
  }

  public Period period() {
    return period;
  }

  public Decision overridden() {
    return overridden;
  }

  public String orderedBy() {
    return orderedBy;
  }

  public String orderReason() {
    return orderReason;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public List<DecisionAct> acts() {
    return List.copyOf(acts);
  }
}
