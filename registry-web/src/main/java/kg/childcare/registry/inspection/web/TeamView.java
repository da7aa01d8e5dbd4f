package kg.childcare.registry.inspection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.inspection.service.InspectorRow;
import kg.childcare.registry.inspection.service.Knower;
import kg.childcare.registry.inspection.service.PlanQueries;
import kg.childcare.registry.inspection.service.PlanService;
import kg.childcare.registry.inspection.service.SealedVisitRow;
import kg.childcare.registry.shared.web.Messages;

/** Puts the team of one sealed visit together, releases it to them, or calls it off. */
@Named
@ViewScoped
public class TeamView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private PlanQueries plans;

  @Inject
  private PlanService service;

  @Inject
  private Messages messages;

  private long id;
  private SealedVisitRow visit;
  private List<InspectorRow> inspectors;
  private List<Knower> knowers;
  private Long leader;
  private List<Long> members = List.of();
  private String reason;
  private Long conflicted;
  private String conflictReason;

  public void load() {
    visit = plans.visit(id);
    inspectors = plans.inspectors();
    knowers = plans.whoKnew(id);
  }

  public void assign() {
    var team = Stream.concat(Stream.of(leader), members.stream()).distinct().toList();
    done(() -> service.assign(id, team), "inspection.team.assigned");
  }

  public void release() {
    done(() -> service.release(id), "inspection.team.released");
  }

  public void cancel() {
    done(() -> service.cancel(id, reason), "inspection.team.cancelled");
  }

  public void declareConflict() {
    done(() -> service.declareConflict(conflicted, visit.number(), conflictReason), "inspection.team.conflictNoted");
  }

  private void done(Messages.Attempt attempt, String text) {
    if (messages.attempt(attempt)) {
      messages.done(text);
      load();
    }
  }

  public SealedVisitRow getVisit() {
    return visit;
  }

  public List<InspectorRow> getInspectors() {
    return inspectors;
  }

  public List<Knower> getKnowers() {
    return knowers;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Long getLeader() {
    return leader;
  }

  public void setLeader(Long leader) {
    this.leader = leader;
  }

  public List<Long> getMembers() {
    return members;
  }

  public void setMembers(List<Long> members) {
    this.members = List.copyOf(members);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Long getConflicted() {
    return conflicted;
  }

  public void setConflicted(Long conflicted) {
    this.conflicted = conflicted;
  }

  public String getConflictReason() {
    return conflictReason;
  }

  public void setConflictReason(String conflictReason) {
    this.conflictReason = conflictReason;
  }
}
