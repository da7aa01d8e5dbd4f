package kg.childcare.registry.inspection;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import kg.childcare.registry.shared.Registered;

/**
 * A visit before the team stands at the gate. Where, when, who and why are sealed columns that only the vault opens; on arrival
 * an {@link Inspection} with an id of its own begins, and nothing leads from that one back to a visit that has not begun.
 */
@Entity
@Table(name = "sealed_visit")
public class SealedVisit extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "plan_id", updatable = false)
  private VisitPlan plan;

  @Column(name = "seal_id", nullable = false, updatable = false)
  private String sealId;

  @Enumerated(STRING)
  @Column(nullable = false)
  private SealedState state = SealedState.DRAWN;

  @Column(name = "place_sealed", updatable = false)
  private byte[] place;

  @Column(name = "moment_sealed", updatable = false)
  private byte[] moment;

  @Column(name = "team_sealed")
  private byte[] team;

  @Column(name = "reason_sealed")
  private byte[] reason;

  @Column(name = "inspection_id")
  private Long inspectionId;

  protected SealedVisit() {} // JPA

  public SealedVisit(VisitPlan plan) {
    this.plan = plan;
    sealId = UUID.randomUUID().toString();
  }

  public void hide(byte[] sealedPlace, byte[] sealedMoment) {
    require(place == null, "inspection.rule.inputsAreFrozen");
    place = sealedPlace.clone();
    moment = sealedMoment.clone();
  }

  public void assign(byte[] sealedTeam) {
    step(SealedState.ASSIGNED);
    team = sealedTeam.clone();
  }

  /** Lets the team see the visit. */
  public void release() {
    step(SealedState.RELEASED);
  }

  public void arrived(long inspection) {
    step(SealedState.ARRIVED);
    inspectionId = inspection;
  }

  public void cancel(byte[] sealedReason) {
    step(SealedState.CANCELLED);
    reason = sealedReason.clone();
  }

  private void step(SealedState next) {
    require(state.canBecome(next), "inspection.rule.visitStep", state, next);
    state = next;
  }

  public VisitPlan plan() {
    return plan;
  }

  public String sealId() {
    return sealId;
  }

  public SealedState state() {
    return state;
  }

  public byte[] place() {
    return place.clone();
  }

  public byte[] moment() {
    return moment.clone();
  }

  public byte[] team() {
    return team == null ? null : team.clone();
  }

  public byte[] reason() {
    return reason == null ? null : reason.clone();
  }

  public Long inspectionId() {
    return inspectionId;
  }
}
