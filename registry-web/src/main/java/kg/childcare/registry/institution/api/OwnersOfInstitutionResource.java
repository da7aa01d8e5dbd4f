package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kg.childcare.registry.institution.service.OwnerOf;
import kg.childcare.registry.institution.service.OwnerQueries;

/** Who stands behind one institution. */
@RequestScoped
@Path("institutions/{number: \\d{4}-\\d{4}}/owners")
@Produces(MediaType.APPLICATION_JSON)
public class OwnersOfInstitutionResource {
  @Inject
  OwnerQueries owners;

  /** Founder, operator and supervising body, from when to when. */
  @GET
  public List<OwnerOf> of(@PathParam("number") String number, @QueryParam("asOf") String asOf, @QueryParam("knownOn") String knownOn) {
    return owners.of(number, InstitutionsResource.day(asOf), InstitutionsResource.moment(knownOn));
  }
}
