package kg.childcare.registry.accreditation;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static kg.childcare.registry.shared.RuleViolation.requireNone;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kg.childcare.registry.institution.AddressFold;
import kg.childcare.registry.shared.NotThere;
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

  /** By which it is compared; unknown until an older row is folded at the next start. */
  @Column(name = "address_folded", updatable = false)
  private String addressFolded;

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

  /** What the application asked for; a change keeps what it does not change. */
  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private ApplicationKind asked;

  /** From when on it does not count. */
  @Embedded
  private SetAside setAside;

  @Embedded
  private ReasonNotice notice;

  @OneToMany(mappedBy = "decision", cascade = ALL)
  @OrderBy("effectiveOn, id")
  private List<DecisionAct> acts = new ArrayList<>();

  @OneToMany(mappedBy = "decision", cascade = ALL)
  @OrderBy("ordinal")
  private List<Appeal> appeals = new ArrayList<>();

  @OneToMany(mappedBy = "decision", cascade = ALL)
  @OrderBy("id")
  private List<DeliveryProof> proofs = new ArrayList<>();

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
    this.addressFolded = AddressFold.of(address);
    this.capacity = item.motion().capacity();
    this.conditions = verdict == Verdict.CONDITIONAL ? item.motion().conditions() : null;
    this.asked = application.kind();
    this.period = period;
    this.recordedBy = by.name();
  }

  /**
   * Turns a vote into a decision: it says what the votes say. A refused renewal begins the day after the running
   * accreditation ends; a granted one lifts no suspension, and a conditional one follows no conditional one.
   *
   * @param earlier all earlier decisions about the institution
   */
  public static Decision ofVote(AgendaItem item, Collection<Decision> earlier, Validity validity, LocalDate today, Official by) {
    require(item.session().status() == SessionStatus.CLOSED, "accreditation.rule.sessionOpen");
    require(item.quorate(), "accreditation.rule.noQuorum", item.tally().counted(), item.session().quorum());
    if (item.application().kind().transfers()) {
      return ofTransfer(item, earlier, validity, today, by);
    }
    var verdict = item.voted();
    require(item.settled(), "accreditation.rule.refusalNotCarried");
    if (verdict.grants()) {
      var before = new Precedents(earlier, today);
      before.requireRenewable(item.application());
      before.requireOnce(item.application(), verdict);
    }
    var from = verdict.grants() ? today : earlier.stream()
        .filter(decision -> decision.runsOn(today))
        .map(decision -> decision.period.to().plusDays(1))
        .max(LocalDate::compareTo).orElse(today);
    item.application().decided();
    return new Decision(item, verdict, nextOrdinal(earlier), today, validity.of(verdict, from), by);
  }

  /** A change of a running accreditation: from today in its place, to its last day at the longest, and on its conditions. Refused, it leaves everything as it is. */
  private static Decision ofTransfer(AgendaItem item, Collection<Decision> earlier, Validity validity, LocalDate today, Official by) {
    var voted = item.voted();
    var running = lawful(earlier, today);
    require(!voted.grants() || running.isPresent(), "accreditation.rule.transferWithoutAccreditation");
    item.application().decided();
    var keeps = voted == Verdict.ACCREDITED ? running.orElseThrow().verdict : voted;
    var period = validity.of(keeps, today);
    var decision = new Decision(item, keeps, nextOrdinal(earlier), today, keeps.grants() ? period.endingOn(earlier(period.to(), running.orElseThrow().period.to())) : period, by);
    if (keeps == Verdict.CONDITIONAL && decision.conditions == null) {
      decision.conditions = running.orElseThrow().conditions;
    }
    return decision;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** The decision on which an institution works lawfully on the day and after it: neither suspended nor withdrawn, nor about to be. */
  public static Optional<Decision> lawful(Collection<Decision> decisions, LocalDate day) {
    return Standing.governing(day, LocalDate.MAX, decisions)
        .filter(decision -> decision.runsOn(day) && decision.acts.stream().noneMatch(act -> act.suspendsAtOrAfter(day) || act.withdrawsForGood()));
  }

  /**
   * The decision that somebody outside the commission ordered in the place of this one, which is the last one and still counts: what has ended, was taken away
   * or is suspended comes back by the commission alone. This one stays on record.
   *
   * @param before all decisions about the institution, this one included
   */
  public Decision overriddenBy(OverrideOrder order, Precedents before, Validity validity, Official by) {
    requireNone(new OrderRules(this, before, by).against(order.verdict()).stream().toList());
    order.verdict().requireConditions(conditionsBy(order));
    requireOf("reason", !order.reason().isBlank(), "accreditation.rule.reasonMissing");
    var next = new Decision(item, order.verdict(), nextOrdinal(before.decisions()), before.day(), validity.of(order.verdict(), before.day()), by);
    next.conditions = next.verdict == Verdict.CONDITIONAL ? conditionsBy(order).strip() : null;
    next.overridden = this;
    next.orderedBy = order.orderedBy().strip();
    next.orderReason = order.reason().strip();
    return next;
  }

  /** Those of the order, else those on which the commission voted. */
  private String conditionsBy(OverrideOrder order) {
    var said = order.conditions() != null && !order.conditions().isBlank();
    return said || order.verdict() != Verdict.CONDITIONAL ? order.conditions() : item.motion().conditions();
  }

  /** What an order in the place of this decision can say, and why not more; {@link #overriddenBy} refuses the rest. */
  public OrderChoice orders(Precedents before, Official by) {
    return new OrderRules(this, before, by).choice();
  }

  private static int nextOrdinal(Collection<Decision> earlier) {
    return 1 + earlier.stream().mapToInt(Decision::ordinal).max().orElse(0);
  }

  /** Suspends the accreditation from a day on, today at the earliest. */
  public DecisionAct suspend(NewAct act, Official by, LocalDate today) {
    requireActsOn(act, today);
    require(acts.stream().noneMatch(one -> one.suspendsAtOrAfter(act.effectiveOn())), "accreditation.rule.suspendedAlready");
    return add(new DecisionAct(this, LaterAct.SUSPENSION, act, by, today));
  }

  /** Lifts a suspension; the day the resumption names is the first valid one. */
  public void resume(NewAct act, Official by, LocalDate today) {
    requireActsOn(act, today);
    var running = acts.stream().filter(one -> one.suspends(act.effectiveOn(), LocalDate.MAX) && one.effectiveOn().isBefore(act.effectiveOn())).findFirst();
    require(running.isPresent(), "accreditation.rule.notSuspended");
    running.get().endBefore(act.effectiveOn(), today);
    add(new DecisionAct(this, LaterAct.RESUMPTION, act, by, today));
  }

  /** Takes the accreditation away for good from a day on. */
  public DecisionAct withdraw(NewAct act, Official by, LocalDate today) {
    requireActsOn(act, today);
    return add(new DecisionAct(this, LaterAct.WITHDRAWAL, act, by, today));
  }

  private DecisionAct add(DecisionAct act) {
    acts.add(act);
    return act;
  }

  /** The applicant has to be told the reasons in writing by that day. */
  public void owesReasons(LocalDate due) {
    notice = ReasonNotice.due(due);
  }

  /** Writes down that the reasons were delivered: of the decision, or of one act about it. @param actId null for the decision itself */
  public void delivered(Long actId, Delivery delivery, Official by, LocalDate today) {
    if (actId == null) {
      require(verdict != Verdict.ACCREDITED, "accreditation.rule.noReasonsOwed");
      notice = notice().delivered(delivery, decidedOn, by, today);
    } else {
      var act = act(actId);
      require(act.appealable(), "accreditation.rule.noReasonsOwed");
      act.delivered(delivery, by, today);
    }
  }

  /** Adds a file that proves a delivery that is written down. @param actId null for the delivery of the decision's own reasons */
  public void prove(Long actId, SubmittedDocument document, Official by, Instant now) {
    var act = actId == null ? null : act(actId);
    require((act == null ? notice() : act.notice()).deliveredOn() != null, "accreditation.rule.notDelivered");
    requireOf("file", document.hasDigest(), "accreditation.rule.documentWithoutDigest");
    proofs.add(new DeliveryProof(this, act, document, by, now));
  }

  /** The files that prove the delivery of the decision's own reasons, or of an act's. */
  public List<DeliveryProof> proofs(DecisionAct actOrNothing) {
    return proofs.stream().filter(one -> one.isAbout(actOrNothing)).toList();
  }

  /**
   * Files an appeal against the decision or an act about it.
   *
   * @param lastDay last day of the term that began when the reasons were delivered; null while they are not
   */
  public Appeal appeal(NewAppeal filed, LocalDate lastDay, Official by, LocalDate today) {
    return appeal(filed.actId() == null ? null : act(filed.actId()), filed, lastDay, by, today);
  }

  Appeal appeal(DecisionAct act, NewAppeal filed, LocalDate lastDay, Official by, LocalDate today) {
    require(act == null ? verdict != Verdict.ACCREDITED : act.appealable(), "accreditation.rule.notAppealable");
    require(act == null ? setAside == null : act.setAside() == null, "accreditation.rule.setAsideAlready");
    require(appeals.stream().noneMatch(one -> one.isOpen() && one.isAgainst(act)), "accreditation.rule.appealedAlready");
    var since = act == null ? decidedOn : act.recordedOn();
    requireOf("filedOn", !filed.filedOn().isAfter(today), "accreditation.rule.appealInFuture", filed.filedOn());
    requireOf("filedOn", !filed.filedOn().isBefore(since), "accreditation.rule.appealBefore", filed.filedOn(), since);
    requireOf("filedOn", lastDay == null || !filed.filedOn().isAfter(lastDay), "accreditation.rule.appealTooLate", filed.filedOn(), lastDay);
    requireOf("grounds", !filed.grounds().isBlank(), "accreditation.rule.reasonMissing");
    var appeal = new Appeal(this, act, appeals.size() + 1, filed, by, today);
    appeals.add(appeal);
    return appeal;
  }

  void setAside(SetAside from) {
    setAside = from;
  }

  /** An act about this decision. */
  public DecisionAct act(long id) {
    return acts.stream().filter(one -> one.id() != null && one.id() == id).findFirst().orElseThrow(() -> new NotThere("accreditationAct", id));
  }

  private void requireActsOn(NewAct act, LocalDate today) {
    require(verdict.grants(), "accreditation.rule.nothingGranted");
    requireOf("effectiveOn", !act.effectiveOn().isBefore(today), "accreditation.rule.actInPast", act.effectiveOn());
    requireOf("effectiveOn", period.includes(act.effectiveOn()), "accreditation.rule.actOutsideValidity", act.effectiveOn(), period.to());
    require(acts.stream().noneMatch(DecisionAct::withdrawsForGood), "accreditation.rule.withdrawnAlready");
  }

  public boolean suspendedOn(LocalDate day) {
    return suspendedOn(day, LocalDate.MAX);
  }

  boolean suspendedOn(LocalDate day, LocalDate known) {
    return acts.stream().anyMatch(act -> act.suspends(day, known));
  }

  public boolean withdrawnOn(LocalDate day) {
    return withdrawnOn(day, LocalDate.MAX);
  }

  boolean withdrawnOn(LocalDate day, LocalDate known) {
    return acts.stream().anyMatch(act -> act.withdraws(day, known));
  }

  /** First day of the act of this kind that is in effect on the day. */
  LocalDate begun(LaterAct kind, LocalDate day, LocalDate known) {
    return inEffect(kind, day, known).map(act -> act.effectiveSince(day)).orElse(null);
  }

  /** The act of this kind that is in effect on the day. */
  Optional<DecisionAct> inEffect(LaterAct kind, LocalDate day, LocalDate known) {
    return acts.stream().filter(act -> act.kind() == kind && (act.suspends(day, known) || act.withdraws(day, known))).findFirst();
  }

  /** Whether it has begun on the day, was known on another, and was not set aside. */
  boolean counts(LocalDate day, LocalDate known) {
    return !isRefusedChange() && !period.from().isAfter(day) && !decidedOn.isAfter(known) && !(setAside != null && setAside.holds(day, known));
  }

  boolean isRefusedChange() {
    return transfer() && verdict == Verdict.REFUSED;
  }

  /** Whether the commission said no to an accreditation and nobody has set it aside. */
  public boolean isRefusal() {
    return verdict == Verdict.REFUSED && setAside == null && !transfer();
  }

  /** Days from which the status that follows from it can be another one; some may be null. */
  Stream<LocalDate> turns() {
    var own = Stream.of(period.from(), period.to() == null ? null : period.to().plusDays(1), setAside == null ? null : setAside.from());
    return Stream.concat(own, acts.stream().flatMap(DecisionAct::turns));
  }

  /** In what the register's facts differ from what was decided. */
  public Set<Divergence> divergence(RegisteredFacts register) {
    return register.differFrom(category, territory, capacity, address);
  }

  /** Whether it grants something on the day that nobody has taken away. */
  boolean runsOn(LocalDate day) {
    return verdict.grants() && period.includes(day) && counts(day, LocalDate.MAX) && !withdrawnOn(day);
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

  /** Whether it changes a running accreditation instead of giving one. */
  public boolean transfer() {
    return asked.transfers();
  }

  public SetAside setAside() {
    return setAside;
  }

  public ReasonNotice notice() {
    return ReasonNotice.of(notice);
  }

  public List<Appeal> appeals() {
    return List.copyOf(appeals);
  }

  public List<DecisionAct> acts() {
    return List.copyOf(acts);
  }
}
