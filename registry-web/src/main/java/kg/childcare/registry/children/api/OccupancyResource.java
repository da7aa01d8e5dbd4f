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
import kg.childcare.registry.children.service.ChildQueries;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.institution.service.InstitutionQueries;

/** How full one institution is on a day. */
@RequestScoped
@Path("institutions/{number}/occupancy")
@Produces(MediaType.APPLICATION_JSON)
public class OccupancyResource {
  @Inject
  ChildQueries children;

  @Inject
  InstitutionQueries institutions;

  @Inject
  ReturnCalendar calendar;

  /** Places against children. @param capacity approved places @param onRoll children on the roll @param occupied those who sleep there */
  public record Occupancy(String institution, LocalDate date, Integer capacity, int onRoll, int occupied) {}

  /** @param date ISO date, today when missing */
  @GET
  public Occupancy occupancy(@PathParam("number") String number, @QueryParam("date") String date) {
    var day = date == null || date.isBlank() ? calendar.today() : LocalDate.parse(date);
    var home = institutions.byNumber(number);
    return new Occupancy(number, day, home.capacity(), children.roll(number, day).size(), children.occupied(home.id(), day));
  }
}
