package kg.childcare.registry.inspection.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.inspection.service.InspectionFilter;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.inspection.service.InspectionRow;
import kg.childcare.registry.inspection.service.InspectionSort;
import kg.childcare.registry.inspection.service.PlanQueries;
import kg.childcare.registry.inspection.service.SealedVisitRow;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.LazyRows;

/** Visits that have begun, and, for an inspector, the own ones still ahead. */
@Named
@ViewScoped
public class InspectionsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InspectionQueries inspections;

  @Inject
  private PlanQueries plans;

  @Inject
  private Caller caller;

  private String text;
  private InspectionStatus status;
  private boolean own;
  private boolean publishable;
  private List<SealedVisitRow> ahead;
  private LazyRows<InspectionRow, InspectionSort> rows;

  @PostConstruct
  void init() {
    own = isInspector();
    ahead = isInspector() ? plans.own() : List.of();
    rows = new LazyRows<>(InspectionSort.class, () -> inspections.count(filter()), page -> inspections.rows(filter(), newestFirst(page)));
  }

  private InspectionFilter filter() {
    return new InspectionFilter(text, null, status, own, publishable);
  }

  private static PageRequest<InspectionSort> newestFirst(PageRequest<InspectionSort> page) {
    var byDate = page.sort() == InspectionSort.VISIT_DATE;
    return new PageRequest<>(page.first(), page.size(), page.sort(), byDate != page.ascending());
  }

  /** The same page with the filters in its address. */
  public String search() {
    return "/app/inspections?faces-redirect=true&includeViewParams=true";
  }

  /** The visits that the caller's team has not finished. */
  public List<InspectionRow> getUnderWay() {
    return inspections.rows(new InspectionFilter(null, null, InspectionStatus.ARRIVED, true), new PageRequest<>(0, 50, InspectionSort.VISIT_DATE, false));
  }

  public boolean isInspector() {
    return caller.has(Role.INSPECTOR);
  }

  public boolean isPlanner() {
    return caller.has(Role.PLANNER);
  }

  public boolean isPublishable() {
    return publishable;
  }

  public void setPublishable(boolean publishable) {
    this.publishable = publishable;
  }

  public List<SealedVisitRow> getAhead() {
    return ahead;
  }

  public LazyRows<InspectionRow, InspectionSort> getRows() {
    return rows;
  }

  public InspectionStatus[] getStatuses() {
    return InspectionStatus.values();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public InspectionStatus getStatus() {
    return status;
  }

  public void setStatus(InspectionStatus status) {
    this.status = status;
  }

  public boolean isOwn() {
    return own;
  }

  public void setOwn(boolean own) {
    this.own = own;
  }
}
