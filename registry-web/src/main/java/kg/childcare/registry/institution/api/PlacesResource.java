package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kg.childcare.registry.institution.service.InstitutionQueries;

/** Where the institutions of the caller's list lie; what is or ever was a protected place is not among them. */
@RequestScoped
@Path("institutions/points")
@Produces(MediaType.APPLICATION_JSON)
public class PlacesResource {
  @Inject
  InstitutionQueries institutions;

  /** Points of the institutions that match, at most 2,000. @param cells of the grid to a degree, 1 to 200: addresses of one state in one cell are one point */
  @GET
  public MapPoint.All points(@BeanParam AskedInstitutions narrowed, @QueryParam("cells") @DefaultValue("4") int cells) {
    var grid = Math.min(Math.max(1, cells), 200);
    return MapPoint.All.of(grid, institutions.places(narrowed.filter(), grid));
  }
}
