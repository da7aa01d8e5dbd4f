package kg.childcare.registry.inspection.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.inspection.service.InspectorRow;
import kg.childcare.registry.inspection.service.PlanQueries;
import kg.childcare.registry.inspection.service.PlanService;
import kg.childcare.registry.shared.web.Messages;

/** The inspectors from whom teams are made, and what the planner keeps of each. */
@Named
@ViewScoped
public class InspectorsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private PlanQueries plans;

  @Inject
  private PlanService service;

  @Inject
  private Messages messages;

  private List<InspectorRow> inspectors;
  private String username;
  private boolean female;
  private boolean interviewer;

  @PostConstruct
  void init() {
    inspectors = plans.inspectors();
  }

  public void save() {
    if (messages.attempt(() -> service.describeInspector(username, female, interviewer))) {
      messages.done("inspection.inspectors.saved");
      init();
    }
  }

  public List<InspectorRow> getInspectors() {
    return inspectors;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public boolean isFemale() {
    return female;
  }

  public void setFemale(boolean female) {
    this.female = female;
  }

  public boolean isInterviewer() {
    return interviewer;
  }

  public void setInterviewer(boolean interviewer) {
    this.interviewer = interviewer;
  }
}
