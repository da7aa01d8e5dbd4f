package kg.childcare.registry.accreditation;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

  /** Day on which it was written down; unknown for those from before that was kept. */
  @Column(name = "recorded_on", updatable = false)
  private LocalDate recordedOn;

  /** Day on which it was written down that a suspension is lifted. */
  @Column(name = "lifted_on")
  private LocalDate liftedOn;

  /** The days on which an appeal keeps it from having effect; of several halts the last. */
  @Embedded
  private Halt stay;

  @ElementCollection
  @CollectionTable(name = "accreditation_earlier_halt", joinColumns = @JoinColumn(name = "act_id"))
  private List<Halt> earlierStays = new ArrayList<>();

  /** From when on it is set aside. */
  @Embedded
  private SetAside setAside;

  @Embedded
  private ReasonNotice notice;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(nullable = false, updatable = false)
  private String author;

  protected DecisionAct() {} // JPA

  DecisionAct(Decision decision, LaterAct kind, NewAct act, Official by, LocalDate today) {
    this.decision = decision;
    this.kind = kind;
    this.number = act.number().strip();
    this.effectiveOn = act.effectiveOn();
    this.reason = act.reason().strip();
    this.author = by.name();
    this.recordedOn = today;
  }

  void endBefore(LocalDate day, LocalDate today) {
    lastDay = day.minusDays(1);
    liftedOn = today;
  }

  void halt(Halt another) {
    if (stay != null) {
      earlierStays.add(stay);
    }
    stay = another;
  }

  /** The halt that runs ends before a day. */
  void endHalt(LocalDate day, String byAct, LocalDate today) {
    stay = stay.endingBefore(day, byAct, today);
  }

  boolean isHalted() {
    return stay != null && !stay.ended();
  }

  void setAside(SetAside from) {
    setAside = from;
  }

  /** The applicant has to be told the reasons in writing by that day. */
  public void owesReasons(LocalDate due) {
    notice = ReasonNotice.due(due);
  }

  void delivered(Delivery delivery, Official by, LocalDate today) {
    notice = ReasonNotice.of(notice).delivered(delivery, recordedOn(), by, today);
  }

  /** Whether this is a suspension in effect on the day, by what was known on another day. */
  boolean suspends(LocalDate day, LocalDate known) {
    return kind == LaterAct.SUSPENSION && inEffect(day, known) && !(lastDay != null && lastDay.isBefore(day) && !known.isBefore(knownLift()));
  }

  /** Whether this is a withdrawal in effect on the day, by what was known on another day. */
  boolean withdraws(LocalDate day, LocalDate known) {
    return kind == LaterAct.WITHDRAWAL && inEffect(day, known);
  }

  private boolean inEffect(LocalDate day, LocalDate known) {
    return !effectiveOn.isAfter(day) && !known.isBefore(recordedOn())
        && stays().stream().noneMatch(one -> one.holds(day, known))
        && !(setAside != null && setAside.holds(day, known));
  }

  private LocalDate knownLift() {
    return liftedOn == null ? lastDay.plusDays(1) : liftedOn;
  }

  /** Whether this is a suspension that has not ended before the day, begun or not. */
  boolean suspendsAtOrAfter(LocalDate day) {
    return kind == LaterAct.SUSPENSION && setAside == null && (lastDay == null || !lastDay.isBefore(day));
  }

  /** A withdrawal that nobody has set aside. */
  boolean withdrawsForGood() {
    return kind == LaterAct.WITHDRAWAL && setAside == null;
  }

  /** First day of the run of days on which it is in effect up to the day. */
  LocalDate effectiveSince(LocalDate day) {
    return stays().stream().filter(one -> one.endedBefore(day)).map(one -> one.to().plusDays(1)).max(LocalDate::compareTo).orElse(effectiveOn);
  }

  /** Days from which it begins or ceases to have effect; some may be null. */
  Stream<LocalDate> turns() {
    var own = Stream.of(effectiveOn, lastDay == null ? null : lastDay.plusDays(1), setAside == null ? null : setAside.from());
    return Stream.concat(own, stays().stream().flatMap(one -> Stream.of(one.from(), one.to() == null ? null : one.to().plusDays(1))));
  }

  /** Whether one can appeal against it. */
  boolean appealable() {
    return kind != LaterAct.RESUMPTION;
  }

  public Decision decision() {
    return decision;
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

  public LocalDate recordedOn() {
    return recordedOn == null ? effectiveOn : recordedOn;
  }

  /** Whenever an appeal kept it from having effect, the first time first. */
  public List<Halt> stays() {
    return Stream.concat(earlierStays.stream(), Stream.ofNullable(stay)).sorted(Comparator.comparing(Halt::from)).toList();
  }

  LocalDate haltedSince() {
    return stay.from();
  }

  /** First day on which it can be halted once more, or null where it never was. */
  LocalDate haltedAgainFrom() {
    return stay == null ? null : stay.again();
  }

  public SetAside setAside() {
    return setAside;
  }

  public ReasonNotice notice() {
    return ReasonNotice.of(notice);
  }

  public String reason() {
    return reason;
  }

  public String author() {
    return author;
  }
}
