package kg.childcare.registry.children.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kg.childcare.registry.children.service.ChildQueries;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;

/** Children against places on an institution's own page, for those who may know the roll. */
@Named
@RequestScoped
public class OccupancyView {
  @Inject
  ChildQueries children;

  @Inject
  InstitutionQueries institutions;

  @Inject
  ReturnCalendar calendar;

  @Inject
  Caller caller;

  private Occupancy read;

  /** Children on the roll that night, those of them who sleep there, and the approved places. */
  public record Occupancy(int onRoll, int occupied, Integer capacity, LocalDate day) {
    public boolean isOver() {
      return capacity != null && onRoll > capacity;
    }
  }

  public boolean isShown() {
    return caller.hasAny(Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR, Role.INSPECTOR);
  }

  /** Whether the reader may go on to the children themselves. */
  public boolean isListed() {
    return caller.hasAny(Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR);
  }

  /** Read once for the page. @param day null for today */
  public Occupancy of(String institution, LocalDate day) {
    if (read == null) {
      var night = day == null ? calendar.today() : day;
      var home = institutions.byNumber(institution);
      read = new Occupancy(children.roll(home.id(), night).size(), children.occupied(home.id(), night), home.capacity(), night);
    }
    return read;
  }
}
