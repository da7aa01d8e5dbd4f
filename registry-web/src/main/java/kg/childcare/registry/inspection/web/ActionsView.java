package kg.childcare.registry.inspection.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.inspection.service.ActionFilter;
import kg.childcare.registry.inspection.service.ActionQueries;
import kg.childcare.registry.inspection.service.ActionRow;
import kg.childcare.registry.inspection.service.ActionSort;
import kg.childcare.registry.shared.web.LazyRows;

/** Corrections with their due days, the latest first. */
@Named
@ViewScoped
public class ActionsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ActionQueries actions;

  private ActionStatus status;
  private boolean late;
  private String institution;
  private Long inspection;
  private LazyRows<ActionRow, ActionSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(ActionSort.class, () -> actions.count(filter()), page -> actions.rows(filter(), page));
  }

  private ActionFilter filter() {
    return new ActionFilter(status, late, institution, inspection);
  }

  /** The same page with the filters in its address. */
  public String search() {
    return "/app/actions?faces-redirect=true&includeViewParams=true";
  }

  public LazyRows<ActionRow, ActionSort> getRows() {
    return rows;
  }

  public ActionStatus[] getStatuses() {
    return ActionStatus.values();
  }

  public ActionStatus getStatus() {
    return status;
  }

  public void setStatus(ActionStatus status) {
    this.status = status;
  }

  public boolean isLate() {
    return late;
  }

  public void setLate(boolean late) {
    this.late = late;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public Long getInspection() {
    return inspection;
  }

  public void setInspection(Long inspection) {
    this.inspection = inspection;
  }
}
