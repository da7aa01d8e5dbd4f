package kg.childcare.registry.accreditation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.CompletedAssessment;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.shared.web.Messages;

/** The form for what two assessors found at the place. */
@Named
@ViewScoped
public class AssessmentView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ApplicationView application;

  @Inject
  private AccreditationService service;

  @Inject
  private Messages messages;

  private LocalDate visitedOn;
  private Integer scorePercent;
  private Integer criticalFailed;
  private String firstAssessor;
  private String secondAssessor;
  private String remarks;

  public void record() {
    var found = new CompletedAssessment(visitedOn, scorePercent, criticalFailed, firstAssessor, secondAssessor, remarks);
    if (messages.attempt(() -> service.assess(application.getId(), found))) {
      application.load();
      messages.done("accreditation.stepDone", application.getDetail().row().status());
    }
  }

  public LocalDate getVisitedOn() {
    return visitedOn;
  }

  public void setVisitedOn(LocalDate visitedOn) {
    this.visitedOn = visitedOn;
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

  public String getFirstAssessor() {
    return firstAssessor;
  }

  public void setFirstAssessor(String firstAssessor) {
    this.firstAssessor = firstAssessor;
  }

  public String getSecondAssessor() {
    return secondAssessor;
  }

  public void setSecondAssessor(String secondAssessor) {
    this.secondAssessor = secondAssessor;
  }

  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(String remarks) {
    this.remarks = remarks;
  }
}
