package kg.childcare.registry.children.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kg.childcare.registry.children.RelocationState;
import kg.childcare.registry.children.service.RelocationFilter;
import kg.childcare.registry.children.service.RelocationQueries;
import kg.childcare.registry.children.service.RelocationRow;
import kg.childcare.registry.children.service.RelocationSort;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.shared.web.LazyRows;

/** Children who have to leave their institution; the filters stand in the address. */
@Named
@ViewScoped
public class RelocationListView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private RelocationQueries relocations;

  @Inject
  private ReturnCalendar calendar;

  private RelocationState state;
  private boolean overdue;
  private String institution;
  private LazyRows<RelocationRow, RelocationSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(RelocationSort.class, () -> relocations.count(filter()), page -> relocations.rows(filter(), page));
  }

  private RelocationFilter filter() {
    return new RelocationFilter(state, overdue, institution);
  }

  public String search() {
    return "/app/relocations?faces-redirect=true&includeViewParams=true";
  }

  public long late(RelocationRow row) {
    return row.daysLate(calendar.today());
  }

  public LazyRows<RelocationRow, RelocationSort> getRows() {
    return rows;
  }

  public RelocationState[] getStates() {
    return RelocationState.values();
  }

  public RelocationState getState() {
    return state;
  }

  public void setState(RelocationState state) {
    this.state = state;
  }

  public boolean isOverdue() {
    return overdue;
  }

  public void setOverdue(boolean overdue) {
    this.overdue = overdue;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }
}
