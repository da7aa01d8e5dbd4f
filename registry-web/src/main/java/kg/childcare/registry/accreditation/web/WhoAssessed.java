package kg.childcare.registry.accreditation.web;

import java.io.Serializable;
import java.time.LocalDate;

/** What every form of a site assessment asks: when the place was seen, by whom, and what else they say. */
public abstract class WhoAssessed implements Serializable {
  private static final long serialVersionUID = 1L;

  private LocalDate visitedOn;
  private String firstAssessor;
  private String secondAssessor;
  private String remarks;

  public LocalDate getVisitedOn() {
    return visitedOn;
  }

  public void setVisitedOn(LocalDate visitedOn) {
    this.visitedOn = visitedOn;
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
