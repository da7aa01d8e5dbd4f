package kg.childcare.registry.accreditation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.DueStep;
import kg.childcare.registry.accreditation.service.DueQueries;
import kg.childcare.registry.accreditation.service.DueRow;

/** What about accreditations waits for somebody, by the day it is due. */
@Named
@ViewScoped
public class DueView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private DueQueries due;

  @Inject
  private transient Clock clock;

  private DueStep step;
  private List<DueRow> rows;
  private LocalDate today;

  public void load() {
    rows = due.due(step);
    today = LocalDate.now(clock);
  }

  public String search() {
    return "/app/accreditations/due?faces-redirect=true&includeViewParams=true";
  }

  public long late(DueRow row) {
    return row.daysLate(today);
  }

  public List<DueRow> getRows() {
    return rows;
  }

  public DueStep[] getSteps() {
    return DueStep.values();
  }

  public DueStep getStep() {
    return step;
  }

  public void setStep(DueStep step) {
    this.step = step;
  }
}
