package kg.childcare.registry.inspection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.inspection.PlanState;
import kg.childcare.registry.inspection.Predictability;
import kg.childcare.registry.inspection.service.DrawVerification;
import kg.childcare.registry.inspection.service.PlanQueries;
import kg.childcare.registry.inspection.service.PlanRow;
import kg.childcare.registry.inspection.service.PlanService;
import kg.childcare.registry.inspection.service.SealedVisitRow;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.Messages;

/** One plan: its digests for everybody who may see plans, its visits for the planner alone. */
@Named
@ViewScoped
public class PlanView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private PlanQueries plans;

  @Inject
  private PlanService service;

  @Inject
  private Caller caller;

  @Inject
  private Messages messages;

  private long id;
  private PlanRow plan;
  private List<SealedVisitRow> visits;
  private Predictability measure;
  private DrawVerification verification;

  public void load() {
    plan = plans.plan(id);
    visits = isPlanner() && plan.state() != PlanState.PREPARED ? plans.visits(id) : List.of();
    measure = Predictability.ofPlan(visits.stream().map(visit -> visit.day().atTime(visit.hour(), 0)).toList(), plan.from(), plan.to());
  }

  public void draw() {
    if (messages.attempt(() -> service.draw(id))) {
      messages.done("inspection.plan.drawn");
      load();
    }
  }

  public void verify() {
    messages.attempt(() -> verification = plans.verify(id));
  }

  public void openSeed() {
    if (messages.attempt(() -> service.openSeed(id))) {
      load();
    }
  }

  public boolean isPlanner() {
    return caller.has(Role.PLANNER);
  }

  public PlanRow getPlan() {
    return plan;
  }

  public List<SealedVisitRow> getVisits() {
    return visits;
  }

  public Predictability getMeasure() {
    return measure;
  }

  public DrawVerification getVerification() {
    return verification;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
