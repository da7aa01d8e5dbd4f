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
import kg.childcare.registry.shared.Days;

/** The roll of one institution on a day. */
@RequestScoped
@Path("institutions/{number}/roll")
@Produces(MediaType.APPLICATION_JSON)
public class RollResource {
  @Inject
  ChildQueries children;

  @Inject
  ReturnCalendar calendar;

  /** Children on the roll that night. */
  public record Roll(String institution, LocalDate date, int total, List<RollRow> children) {}

  /** @param date ISO date, today when missing */
  @GET
  public Roll roll(@PathParam("number") String number, @QueryParam("date") String date) {
    var day = date == null || date.isBlank() ? calendar.today() : Days.day(date);
    var rows = children.roll(number, day);
    return new Roll(number, day, rows.size(), rows);
  }
}
