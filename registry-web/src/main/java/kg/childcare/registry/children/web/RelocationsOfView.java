package kg.childcare.registry.children.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.children.RelocationState;
import kg.childcare.registry.children.service.RelocationQueries;
import kg.childcare.registry.children.service.RelocationSummary;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;

/** Relocation plans on an institution's own page, for those who may know its children. */
@Named
@RequestScoped
public class RelocationsOfView {
  @Inject
  RelocationQueries relocations;

  @Inject
  ReturnCalendar calendar;

  @Inject
  Caller caller;

  private List<RelocationSummary> read;

  /** Plans that had begun by a day, read once for the page; null is today. */
  public List<RelocationSummary> of(String institution, LocalDate day) {
    if (read == null) {
      var known = caller.hasAny(Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR) ? relocations.of(institution) : List.<RelocationSummary>of();
      read = known.stream().filter(plan -> day == null || !plan.from().isAfter(day)).toList();
    }
    return read;
  }

  public boolean running(RelocationSummary plan) {
    return plan.to() == null || !plan.to().isBefore(calendar.today());
  }

  public RelocationState[] getStates() {
    return RelocationState.values();
  }
}
