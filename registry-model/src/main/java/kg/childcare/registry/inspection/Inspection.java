package kg.childcare.registry.inspection;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static kg.childcare.registry.inspection.InspectionStatus.ACT_ISSUED;
import static kg.childcare.registry.inspection.InspectionStatus.ARRIVED;
import static kg.childcare.registry.inspection.InspectionStatus.CHECKLIST_SUBMITTED;
import static kg.childcare.registry.inspection.InspectionStatus.CLOSED;
import static kg.childcare.registry.inspection.InspectionStatus.ENTRY_REFUSED;
import static kg.childcare.registry.inspection.InspectionStatus.RESPONDED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.Said;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.standards.Severity;

/** One visit to one institution from the gate to its closure; owns its team, findings, act and the institution's answer. */
@Entity
@Table(name = "inspection")
public class Inspection extends Registered {
  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Enumerated(STRING)
  @Column(nullable = false)
  private InspectionStatus status;

  /** Reason for an announced visit, which never counts as unannounced; null otherwise. */
  @Column(name = "announced_reason", updatable = false)
  private String announcedReason;

  @Column(name = "visit_date", nullable = false, updatable = false)
  private LocalDate visitDate;

  @Column(name = "category_code", nullable = false, updatable = false)
  private String category;

  /** Version of the standards that the visit began with and keeps. */
  @Column(name = "standards_version", nullable = false, updatable = false)
  private String standards;

  @Embedded
  private Gate gate;

  @OneToMany(mappedBy = "inspection", cascade = ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<TeamMember> team = new ArrayList<>();

  @OneToMany(mappedBy = "inspection", cascade = ALL)
  @OrderBy("number")
  private List<Finding> findings = new ArrayList<>();

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Embedded
  private Act act;

  /** Day from which somebody asks again those who talked to the team. */
  @Column(name = "reprisal_check_due")
  private LocalDate reprisalCheckDue;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  protected Inspection() {} // JPA

  private Inspection(VisitedPlace place, Team team, LocalDate day) {
    institutionId = place.institutionId();
    category = place.category();
    standards = place.standards();
    announcedReason = place.announcedReason();
    visitDate = day;
    team.members().forEach(member -> this.team.add(new TeamMember(this, this.team.size(), member)));
  }

  /**
   * Begins with what happened at the gate. A delay longer than tolerated is obstruction, a refusal a critical finding.
   *
   * @param tolerated minutes at the gate that are still no obstruction
   */
  public static Inspection begin(VisitedPlace place, Team team, Arrival arrival, Instant now, int tolerated) {
    requireArrival(arrival, now);
    var inspection = new Inspection(place, team, arrival.arrivedAt().atZone(Texts.ZONE).toLocalDate());
    inspection.enter(arrival, tolerated);
    return inspection;
  }

  private static void requireArrival(Arrival arrival, Instant now) {
    requireOf("noConflict", arrival.noConflict(), "inspection.rule.conflictNotDeclared");
    requireOf("arrivedAt", !arrival.arrivedAt().isAfter(now), "inspection.rule.arrivalInFuture");
    requireOf("enteredAt", arrival.refused() || !arrival.enteredAt().isBefore(arrival.arrivedAt()), "inspection.rule.enteredBeforeArrival");
    requireOf("enteredAt", arrival.refused() || !arrival.enteredAt().isAfter(now), "inspection.rule.arrivalInFuture");
    requireOf("person", !arrival.refused() || arrival.person() != null, "inspection.rule.refusalNeedsPerson");
    requireOf("words", !arrival.refused() || arrival.words() != null, "inspection.rule.refusalNeedsReason");
  }

  private void enter(Arrival arrival, int tolerated) {
    boolean late = !arrival.refused() && Duration.between(arrival.arrivedAt(), arrival.enteredAt()).toMinutes() > tolerated;
    gate = new Gate(arrival.arrivedAt(), arrival.enteredAt(), arrival.person(), arrival.words(), late || arrival.refused());
    status = arrival.refused() ? ENTRY_REFUSED : ARRIVED;
    if (arrival.refused()) {
      add(Shortcoming.of(FindingOrigin.ENTRY_REFUSED, Severity.CRITICAL, arrival.person() + ": " + arrival.words()));
    } else if (late) {
      add(Shortcoming.of(FindingOrigin.GATE_DELAY, Severity.MAJOR, Said.of("inspection.evidence.gateDelay", gate.delayMinutes(), arrival.words())));
    }
  }

  /** After a refusal the team was let in; the refusal stays on record. */
  public void letIn(Instant enteredAt, Instant now) {
    requireStepTo(ARRIVED);
    requireOf("enteredAt", !enteredAt.isBefore(gate.arrivedAt()) && !enteredAt.isAfter(now), "inspection.rule.enteredBeforeArrival");
    gate = new Gate(gate.arrivedAt(), enteredAt, gate.person(), gate.words(), true);
    status = ARRIVED;
  }

  /** Takes over the complete checklist and the head-count; every shortcoming becomes a finding. */
  public void submit(CompletedVisit visit, Instant now) {
    if (submittedAt != null) {
      return; // sent twice over a bad line
    }
    requireStepTo(CHECKLIST_SUBMITTED);
    require(visit.headCounted(), "inspection.rule.headCountMissing");
    require(visit.unsettled().isEmpty(), "inspection.rule.answersDiffer", String.join(", ", visit.unsettled()));
    require(visit.unanswered() == 0, "inspection.rule.checklistIncomplete", visit.unanswered());
    visit.shortcomings().forEach(this::add);
    submittedAt = now;
    status = CHECKLIST_SUBMITTED;
  }

  private void add(Shortcoming shortcoming) {
    findings.add(new Finding(this, findings.size() + 1, shortcoming));
  }

  /**
   * Makes the findings binding.
   *
   * @param dueBy last day to put right a finding of this severity
   * @param commentDue last day for the institution's comments
   */
  public List<CorrectiveAction> issueAct(String number, ActSigning signing, Instant now, Function<Severity, LocalDate> dueBy, LocalDate commentDue) {
    requireStepTo(ACT_ISSUED);
    findings.forEach(finding -> finding.dueOn(dueBy.apply(finding.severity())));
    act = new Act(number, now, signing, commentDue);
    status = ACT_ISSUED;
    return findings.stream().map(CorrectiveAction::new).toList();
  }

  public void filedAs(long documentId, LocalDate reprisalCheck) {
    act.filedAs(documentId);
    reprisalCheckDue = reprisalCheck;
  }

  /** The institution's own words on the act; they may be given once and stand beside it for ever. */
  public void respond(String words, String by, Instant now) {
    requireStepTo(RESPONDED);
    requireOf("words", words != null && !words.isBlank(), "inspection.rule.commentMissing");
    act.answer(words.strip(), by, now);
    status = RESPONDED;
  }

  /** Whether the act may be published: the institution has commented, or its days to comment are over, or the visit is closed. */
  public boolean actIsFinal(LocalDate today) {
    return switch (status) {
      case RESPONDED, CLOSED -> true;
      case ACT_ISSUED -> act.commentDue() != null && today.isAfter(act.commentDue());
      default -> false;
    };
  }

  /** Ends the visit once every correction was verified. */
  public void close(long openCorrections, LocalDate today) {
    requireStepTo(CLOSED);
    require(openCorrections == 0, "inspection.rule.correctionsOpen", openCorrections);
    closedOn = today;
    status = CLOSED;
  }

  /** Days without an act after the team was there; 0 once it is issued. */
  public long daysWithoutAct(LocalDate today) {
    return status.actIssued() ? 0 : visitDate.datesUntil(today.isBefore(visitDate) ? visitDate : today).count();
  }

  public void requireTeam(Long userId) {
    require(team.stream().anyMatch(member -> member.userId() == userId), "inspection.rule.notOfTheTeam");
  }

  /** Refuses writing while the team is not inside or after the checklist was handed in. */
  public void requireInside() {
    require(status == ARRIVED, "inspection.rule.notInside", status);
  }

  private void requireStepTo(InspectionStatus next) {
    require(status.canBecome(next), "inspection.rule.step", status, next);
  }

  public long institutionId() {
    return institutionId;
  }

  public InspectionStatus status() {
    return status;
  }

  public boolean announced() {
    return announcedReason != null;
  }

  public String announcedReason() {
    return announcedReason;
  }

  public LocalDate visitDate() {
    return visitDate;
  }

  public String category() {
    return category;
  }

  public String standards() {
    return standards;
  }

  public Gate gate() {
    return gate;
  }

  public List<TeamMember> team() {
    return List.copyOf(team);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  /** The act, or null until it is issued. */
  public Act act() {
    return act == null || act.number() == null ? null : act;
  }

  public LocalDate reprisalCheckDue() {
    return reprisalCheckDue;
  }

  public LocalDate closedOn() {
    return closedOn;
  }
}
