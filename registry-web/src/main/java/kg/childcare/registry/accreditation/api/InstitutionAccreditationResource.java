package kg.childcare.registry.accreditation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.accreditation.service.DecisionView;
import kg.childcare.registry.accreditation.service.StandingQueries;
import kg.childcare.registry.shared.Days;

/** How one institution stands on a day, and every decision about it. */
@RequestScoped
@Path("institutions/{number}/accreditation")
@Produces(MediaType.APPLICATION_JSON)
public class InstitutionAccreditationResource {
  @Inject
  StandingQueries standings;

  /** The standing and the decisions it follows from. */
  public record Accreditation(String institution, Standing standing, List<DecisionView> decisions) {}

  /** @param date ISO date, today when missing @param knownOn ISO date at the end of which it was known so, now when missing */
  @GET
  public Accreditation on(@PathParam("number") String number, @QueryParam("date") String date, @QueryParam("knownOn") String knownOn) {
    var read = standings.of(number, Days.day(date), Days.day(knownOn));
    return new Accreditation(number, read.standing(), read.decisions());
  }
}
