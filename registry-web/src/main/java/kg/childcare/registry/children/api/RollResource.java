package kg.childcare.registry.children.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.children.service.ChildQueries;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.children.service.RollRow;
import kg.childcare.registry.institution.service.InstitutionQueries;

/** The roll of one institution on a day, and how many of it sleep there. */
@RequestScoped
@Path("institutions/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class RollResource {
  @Inject
  ChildQueries children;

  @Inject
  InstitutionQueries institutions;

  @Inject
  ReturnCalendar calendar;

  /** Children on the roll that night. */
  public record Roll(String institution, LocalDate date, int total, List<RollRow> children) {}

  /** Places against children. @param capacity approved places @param onRoll children on the roll @param occupied those who sleep there */
  public record Occupancy(String institution, LocalDate date, Integer capacity, int onRoll, int occupied) {}

  /** @param date ISO date, today when missing */
  @GET
  @Path("roll")
  public Roll roll(@PathParam("number") String number, @QueryParam("date") String date) {
    var day = day(date);
    var rows = children.roll(number, day);
    return new Roll(number, day, rows.size(), rows);
  }

  /** @param date ISO date, today when missing */
  @GET
  @Path("occupancy")
  public Occupancy occupancy(@PathParam("number") String number, @QueryParam("date") String date) {
    var day = day(date);
    var home = institutions.byNumber(number);
    return new Occupancy(number, day, home.capacity(), children.roll(number, day).size(), children.occupied(home.id(), day));
  }

  private LocalDate day(String date) {
    return date == null || date.isBlank() ? calendar.today() : LocalDate.parse(date);
  }
}
