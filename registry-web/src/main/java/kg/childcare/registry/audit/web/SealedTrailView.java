package kg.childcare.registry.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kg.childcare.registry.audit.service.AuditQueries;
import kg.childcare.registry.audit.service.AuditRow;
import kg.childcare.registry.audit.service.AuditSort;
import kg.childcare.registry.shared.web.LazyRows;

/** Who did and read what is sealed: plans and visits for the planner, the monitors' own work for a monitor. */
@Named
@ViewScoped
public class SealedTrailView implements Serializable {
  @Inject
  private AuditQueries trail;

  private LazyRows<AuditRow, AuditSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(AuditSort.class, trail::countSealed, page -> trail.sealed(page.descending()));
  }

  public LazyRows<AuditRow, AuditSort> getRows() {
    return rows;
  }
}
