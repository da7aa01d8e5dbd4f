package kg.childcare.registry.inspection;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static kg.childcare.registry.inspection.ActionStatus.CLAIMED;
import static kg.childcare.registry.inspection.ActionStatus.OPEN;
import static kg.childcare.registry.inspection.ActionStatus.VERIFIED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.shared.Registered;

/** How one finding is put right: claimed by the institution with a proof, verified or rejected by another person. */
@Entity
@Table(name = "corrective_action")
public class CorrectiveAction extends Registered {
  @OneToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "finding_id", updatable = false)
  private Finding finding;

  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  @Enumerated(STRING)
  @Column(nullable = false)
  private ActionStatus status = OPEN;

  @Column(name = "due_on", nullable = false, updatable = false)
  private LocalDate due;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @OneToMany(mappedBy = "action", cascade = ALL)
  @OrderBy("number")
  private List<ActionStep> steps = new ArrayList<>();

  protected CorrectiveAction() {} // JPA

  CorrectiveAction(Finding finding) {
    this.finding = finding;
    institutionId = finding.inspection().institutionId();
    due = finding.due();
  }

  /** The institution says it is right now, and shows why. */
  public void claim(String words, Long proof, String by, Instant now) {
    requireStepTo(CLAIMED);
    requireOf("words", words != null && !words.isBlank(), "inspection.rule.claimWithoutWords");
    requireOf("file", proof != null, "inspection.rule.claimWithoutProof");
    note(ActionDeed.CLAIM, words, proof, by, now);
    status = CLAIMED;
  }

  /** Somebody other than the claimant has seen that it is right. */
  public void verify(String words, String by, Instant now, LocalDate today) {
    requireStepTo(VERIFIED);
    require(steps.stream().noneMatch(step -> step.deed() == ActionDeed.CLAIM && step.by().equals(by)), "inspection.rule.secondPersonNeeded");
    requireOf("words", words != null && !words.isBlank(), "inspection.rule.reasonMissing");
    note(ActionDeed.VERIFICATION, words, null, by, now);
    verifiedOn = today;
    status = VERIFIED;
  }

  /** The claim does not hold; the first due day stays. */
  public void reject(String words, String by, Instant now) {
    requireStepTo(OPEN);
    requireOf("words", words != null && !words.isBlank(), "inspection.rule.reasonMissing");
    note(ActionDeed.REJECTION, words, null, by, now);
    status = OPEN;
  }

  private void note(ActionDeed deed, String words, Long proof, String by, Instant now) {
    steps.add(new ActionStep(this, steps.size() + 1, deed, by, now, words.strip(), proof));
  }

  private void requireStepTo(ActionStatus next) {
    require(status.canBecome(next), "inspection.rule.actionStep", status, next);
  }

  /** Days after the due day, 0 when in time or verified. A claim does not stop the clock. */
  public long daysLate(LocalDate today) {
    return status == VERIFIED ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
  }

  public Finding finding() {
    return finding;
  }

  public long institutionId() {
    return institutionId;
  }

  public ActionStatus status() {
    return status;
  }

  public LocalDate due() {
    return due;
  }

  public LocalDate verifiedOn() {
    return verifiedOn;
  }

  public List<ActionStep> steps() {
    return List.copyOf(steps);
  }
}
