package kg.childcare.registry.capacity.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import kg.childcare.registry.capacity.service.OccupancyQueries;
import kg.childcare.registry.shared.Days;

/** How full one institution is on a day, or on each day of a span. */
@RequestScoped
@Path("institutions/{number}/occupancy")
@Produces(MediaType.APPLICATION_JSON)
public class OccupancyResource {
  @Inject
  OccupancyQueries occupancy;

  /**
   * One day, by sex and age band for those who may know each child; with {@code from} or {@code to} every day between, of at most three years.
   *
   * @param date ISO date, today when missing @param from ISO date, two years before {@code to} when missing @param to ISO date, today when missing
   */
  @GET
  public Response occupancy(@PathParam("number") String number, @QueryParam("date") String date, @QueryParam("from") String from, @QueryParam("to") String to) {
    return Response.ok(day(from) == null && day(to) == null ? occupancy.on(number, day(date)) : occupancy.series(number, day(from), day(to))).build();
  }

  private static LocalDate day(String text) {
    return Days.day(text);
  }
}
