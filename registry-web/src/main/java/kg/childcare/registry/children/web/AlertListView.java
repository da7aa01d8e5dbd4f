package kg.childcare.registry.children.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kg.childcare.registry.children.AlertKind;
import kg.childcare.registry.children.service.AlertFilter;
import kg.childcare.registry.children.service.AlertQueries;
import kg.childcare.registry.children.service.AlertRow;
import kg.childcare.registry.children.service.AlertService;
import kg.childcare.registry.children.service.AlertSort;
import kg.childcare.registry.children.service.RelocationFilter;
import kg.childcare.registry.children.service.RelocationQueries;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Messages;

/** What protection officers have to look into; they alone end an alert here, with what they found. */
@Named
@ViewScoped
public class AlertListView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private AlertQueries alerts;

  @Inject
  private AlertService service;

  @Inject
  private RelocationQueries relocations;

  @Inject
  private ReturnCalendar calendar;

  @Inject
  private Messages messages;

  private AlertKind kind;
  private boolean resolved;
  private String resolution;
  private Long chosen;
  private long relocationsLate;
  private LazyRows<AlertRow, AlertSort> rows;

  @PostConstruct
  void init() {
    relocationsLate = relocations.count(RelocationFilter.late());
    rows = new LazyRows<>(AlertSort.class, () -> alerts.count(filter()), page -> alerts.rows(filter(), page));
  }

  private AlertFilter filter() {
    return new AlertFilter(kind, resolved, null);
  }

  public String search() {
    return "/app/alerts?faces-redirect=true&includeViewParams=true";
  }

  public void choose(long id) {
    chosen = id;
    resolution = null;
  }

  public void resolve() {
    if (messages.attempt(() -> service.resolve(chosen, resolution))) {
      messages.done("children.alert.resolved");
      chosen = null;
    }
  }

  public long days(AlertRow row) {
    return row.days(calendar.today());
  }

  public Long getChosen() {
    return chosen;
  }

  /** Children whose relocation is late: told here too, although they end by moving and not by an answer. */
  public long getRelocationsLate() {
    return relocationsLate;
  }

  public LazyRows<AlertRow, AlertSort> getRows() {
    return rows;
  }

  public AlertKind[] getKinds() {
    return AlertKind.values();
  }

  public AlertKind getKind() {
    return kind;
  }

  public void setKind(AlertKind kind) {
    this.kind = kind;
  }

  public boolean isResolved() {
    return resolved;
  }

  public void setResolved(boolean resolved) {
    this.resolved = resolved;
  }

  public String getResolution() {
    return resolution;
  }

  public void setResolution(String resolution) {
    this.resolution = resolution;
  }
}
