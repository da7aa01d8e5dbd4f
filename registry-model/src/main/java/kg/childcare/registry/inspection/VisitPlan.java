package kg.childcare.registry.inspection;

import static jakarta.persistence.EnumType.STRING;
import static kg.childcare.registry.inspection.PlanState.DRAWN;
import static kg.childcare.registry.inspection.PlanState.OPENED;
import static kg.childcare.registry.inspection.PlanState.PREPARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kg.childcare.registry.shared.Registered;

/**
 * The visits of one quarter. Its seed and inputs are kept sealed; the digests are in clear and are handed to the monitors when
 * the plan is made, so that nobody can change it unseen.
 */
@Entity
@Table(name = "visit_plan")
public class VisitPlan extends Registered {
  @Column(name = "seal_id", nullable = false, updatable = false)
  private String sealId;

  @Column(name = "period_from", nullable = false, updatable = false)
  private LocalDate firstDay;

  @Column(name = "period_to", nullable = false, updatable = false)
  private LocalDate lastDay;

  @Enumerated(STRING)
  @Column(nullable = false)
  private PlanState state = PREPARED;

  @Column(nullable = false, updatable = false)
  private String algorithm;

  @Column(name = "inputs_digest", nullable = false, updatable = false)
  private String inputsDigest;

  @Column(name = "inputs_sealed")
  private byte[] inputsSealed;

  @Column(name = "seed_sealed")
  private byte[] seedSealed;

  @Column(name = "outcome_digest")
  private String outcomeDigest;

  @Column(name = "seed_opened")
  private String seedOpened;

  @Column(name = "made_by", nullable = false, updatable = false)
  private String madeBy;

  @Column(name = "made_at", nullable = false, updatable = false)
  private Instant madeAt;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  protected VisitPlan() {} // JPA

  public VisitPlan(DrawInputs inputs, String madeBy, Instant now) {
    requireOf("quarter", !inputs.candidates().isEmpty(), "inspection.rule.nobodyToVisit");
    sealId = UUID.randomUUID().toString();
    firstDay = inputs.from();
    lastDay = inputs.to();
    algorithm = Draw.ALGORITHM;
    inputsDigest = inputs.digest();
    this.madeBy = madeBy;
    madeAt = now;
  }

  /** Takes the inputs in their sealed form, once. */
  public void keepInputs(byte[] sealed) {
    require(inputsSealed == null, "inspection.rule.inputsAreFrozen");
    inputsSealed = sealed.clone();
  }

  /** Fixes the outcome; from here on the digest tells whether anything was changed. */
  public void drawn(byte[] seed, String digest, Instant now) {
    requireStepTo(DRAWN);
    seedSealed = seed.clone();
    outcomeDigest = digest;
    drawnAt = now;
    state = DRAWN;
  }

  /** Shows the seed, so that anybody may repeat the draw; never before the last day of the period is over. */
  public void open(String seed, LocalDate today) {
    requireStepTo(OPENED);
    require(today.isAfter(lastDay), "inspection.rule.seedStaysSealed", lastDay);
    seedOpened = seed;
    state = OPENED;
  }

  private void requireStepTo(PlanState next) {
    require(state.canBecome(next), "inspection.rule.planStep", state, next);
  }

  public String sealId() {
    return sealId;
  }

  public LocalDate from() {
    return firstDay;
  }

  public LocalDate to() {
    return lastDay;
  }

  public PlanState state() {
    return state;
  }

  public String algorithm() {
    return algorithm;
  }

  public String inputsDigest() {
    return inputsDigest;
  }

  public byte[] inputsSealed() {
    return inputsSealed.clone();
  }

  public byte[] seedSealed() {
    return seedSealed.clone();
  }

  public String outcomeDigest() {
    return outcomeDigest;
  }

  public String seedOpened() {
    return seedOpened;
  }

  public String madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Instant drawnAt() {
    return drawnAt;
  }
}
