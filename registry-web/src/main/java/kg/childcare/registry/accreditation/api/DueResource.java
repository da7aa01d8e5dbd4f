package kg.childcare.registry.accreditation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kg.childcare.registry.accreditation.DueStep;
import kg.childcare.registry.accreditation.service.DueQueries;
import kg.childcare.registry.accreditation.service.DueRow;

/** What about accreditations waits for somebody, and by when. */
@RequestScoped
@Path("accreditations/due")
@Produces(MediaType.APPLICATION_JSON)
public class DueResource {
  @Inject
  DueQueries due;

  @GET
  public List<DueRow> list(@QueryParam("step") DueStep step) {
    return due.due(step);
  }
}
