package kg.childcare.registry.accreditation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kg.childcare.registry.accreditation.CompletedAssessment;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.shared.web.Messages;

/** The form for what two assessors found at the place. */
@Named
@ViewScoped
public class AssessmentView extends WhoAssessed {
  private static final long serialVersionUID = 1L;

  @Inject
  private ApplicationView application;

  @Inject
  private AccreditationService service;

  @Inject
  private Messages messages;

  private Integer scorePercent;
  private Integer criticalFailed;

  public void record() {
    var found = new CompletedAssessment(getVisitedOn(), scorePercent, criticalFailed, getFirstAssessor(), getSecondAssessor(), getRemarks());
    if (messages.attempt(() -> service.assess(application.getId(), found))) {
      application.load();
      messages.done("accreditation.stepDone", application.getDetail().row().status());
    }
  }

  public Integer getScorePercent() {
    return scorePercent;
  }

  public void setScorePercent(Integer scorePercent) {
    this.scorePercent = scorePercent;
  }

  public Integer getCriticalFailed() {
    return criticalFailed;
  }

  public void setCriticalFailed(Integer criticalFailed) {
    this.criticalFailed = criticalFailed;
  }
}
