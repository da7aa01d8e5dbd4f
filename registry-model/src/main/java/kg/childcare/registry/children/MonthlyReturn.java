package kg.childcare.registry.children;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.RuleViolation;

/** What one institution says about one month, child by child; an accepted one is never changed, a correction is the next edition. */
@Entity
@Table(name = "monthly_return")
public class MonthlyReturn extends Registered {
  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Column(name = "month_start", nullable = false, updatable = false)
  private LocalDate monthStart;

  @Column(nullable = false, updatable = false)
  private int edition;

  /** Whether a later edition exists. */
  @Column(nullable = false)
  private boolean superseded;

  @Column(name = "due_on", nullable = false, updatable = false)
  private LocalDate dueOn;

  @Enumerated(STRING)
  @Column(nullable = false)
  private ReturnState state = ReturnState.DRAFT;

  /** Why this edition corrects the one before; null for the first. */
  @Column(name = "correction_reason", updatable = false)
  private String correctionReason;

  private String explanation;

  @Column(name = "no_deaths", nullable = false)
  private boolean noDeaths;

  @Column(name = "no_violence", nullable = false)
  private boolean noViolence;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "submitted_on")
  private LocalDate submittedOn;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  private String remark;

  @OneToMany(mappedBy = "owner", cascade = ALL, orphanRemoval = true)
  @OrderBy("number")
  private List<ReturnLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "owner", cascade = ALL, orphanRemoval = true)
  @OrderBy("code")
  private List<ReturnFigure> figures = new ArrayList<>();

  protected MonthlyReturn() {} // JPA

  public MonthlyReturn(long institutionId, MonthOnRoll roll, YearMonth month, LocalDate dueOn) {
    this(institutionId, month, 1, dueOn, null);
    fill(roll);
  }

  private MonthlyReturn(long institutionId, YearMonth month, int edition, LocalDate dueOn, String correctionReason) {
    this.institutionId = institutionId;
    this.monthStart = month.atDay(1);
    this.edition = edition;
    this.dueOn = dueOn;
    this.correctionReason = correctionReason;
    for (var field : StatedField.values()) {
      figures.add(new ReturnFigure(this, field.name(), null));
    }
  }

  /** Takes every line anew from the movements of the month; what the clerk stated otherwise is given up. */
  public void fill(MonthOnRoll roll) {
    requireOpen();
    lines.removeIf(line -> roll.of(line.childId()).equals(Balance.NONE));
    var known = lines.stream().collect(toMap(ReturnLine::childId, line -> line));
    for (var stay : roll.children()) {
      var balance = roll.of(stay.childId());
      if (known.containsKey(stay.childId())) {
        known.get(stay.childId()).state(balance);
      } else {
        lines.add(new ReturnLine(this, stay, balance));
      }
    }
  }

  /** States one child's month otherwise than the movements do. */
  public void state(String childNumber, Balance balance) {
    requireOpen();
    var line = lines.stream().filter(each -> each.number().equals(childNumber)).findFirst();
    require(line.isPresent(), "children.rule.lineUnknown", childNumber);
    line.get().state(balance);
  }

  /** States the counts that no movement tells, and the two explicit zeros. */
  public void state(Map<StatedField, Integer> stated, boolean nobodyDied, boolean nobodyHurt, String explained) {
    requireOpen();
    stated.forEach((field, amount) -> requireOf(field.name(), amount == null || amount >= 0, "children.rule.negative", field.name()));
    stated.forEach((field, amount) -> figure(field.name()).state(amount));
    noDeaths = nobodyDied;
    noViolence = nobodyHurt;
    explanation = explained;
  }

  /**
   * Hands the return in, if every child balances and every required line is stated.
   *
   * @param roll the month as the movements tell it
   * @param previousClosing numbers of the children with which the month before closed, or null when there is no return for it
   */
  public void submit(MonthOnRoll roll, Set<String> previousClosing, Stamp stamp) {
    requireStepTo(ReturnState.SUBMITTED);
    require(stamp.today().isAfter(month().atEndOfMonth()), "children.rule.monthNotOver", month());
    var breaches = new ReturnCheck(this, roll, previousClosing).breaches();
    if (!breaches.isEmpty()) {
      throw new RuleViolation(breaches);
    }
    roll.figures().forEach((code, amount) -> figure(code).state(amount));
    state = ReturnState.SUBMITTED;
    submittedAt = stamp.at();
    submittedOn = stamp.today();
    submittedBy = stamp.by();
  }

  /** Sends the return back with what has to be put right. */
  public void giveBack(String why, Stamp stamp) {
    requireStepTo(ReturnState.RETURNED);
    requireOf("remark", why != null && !why.isBlank(), "children.rule.remarkMissing");
    decide(ReturnState.RETURNED, why, stamp);
  }

  /** Locks the return; never by the person who handed it in. */
  public void accept(Stamp stamp) {
    requireStepTo(ReturnState.ACCEPTED);
    require(!stamp.by().equals(submittedBy), "children.rule.ownReturn");
    decide(ReturnState.ACCEPTED, null, stamp);
  }

  /** Opens the next edition, filled from the movements as they are known now. */
  public MonthlyReturn correct(String reason, MonthOnRoll roll) {
    require(state == ReturnState.ACCEPTED, "children.rule.onlyAcceptedIsCorrected", state);
    require(!superseded, "children.rule.alreadyCorrected", edition);
    requireOf("reason", reason != null && !reason.isBlank(), "children.rule.correctionReason");
    superseded = true;
    var next = new MonthlyReturn(institutionId, month(), edition + 1, dueOn, reason);
    figures.stream().filter(figure -> StatedField.isStated(figure.code())).forEach(figure -> next.figure(figure.code()).state(figure.amount()));
    next.noDeaths = noDeaths;
    next.noViolence = noViolence;
    next.fill(roll);
    return next;
  }

  private void decide(ReturnState next, String why, Stamp stamp) {
    state = next;
    remark = why;
    decidedAt = stamp.at();
    decidedBy = stamp.by();
  }

  private ReturnFigure figure(String code) {
    return figures.stream().filter(figure -> figure.code().equals(code)).findFirst().orElseGet(() -> {
      var added = new ReturnFigure(this, code, null);
      figures.add(added);
      return added;
    });
  }

  private void requireOpen() {
    require(state.isOpen(), "children.rule.returnLocked", state);
  }

  private void requireStepTo(ReturnState next) {
    require(state.canBecome(next), "children.rule.returnStep", state, next);
  }

  /** Whether it was, or still is, handed in after its day. */
  public boolean isLate(LocalDate today) {
    return (submittedOn == null ? today : submittedOn).isAfter(dueOn);
  }

  public Integer amount(StatedField field) {
    return figure(field.name()).amount();
  }

  public long institutionId() {
    return institutionId;
  }

  public YearMonth month() {
    return YearMonth.from(monthStart);
  }

  /** An address is that of all editions, each of which counts its versions anew. */
  @Override
  public String tag() {
    return edition + "." + version();
  }

  public int edition() {
    return edition;
  }

  public boolean superseded() {
    return superseded;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public ReturnState state() {
    return state;
  }

  public String correctionReason() {
    return correctionReason;
  }

  public String explanation() {
    return explanation;
  }

  public boolean noDeaths() {
    return noDeaths;
  }

  public boolean noViolence() {
    return noViolence;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public String submittedBy() {
    return submittedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public String remark() {
    return remark;
  }

  public List<ReturnLine> lines() {
    return List.copyOf(lines);
  }

  public List<ReturnFigure> figures() {
    return List.copyOf(figures);
  }
}
