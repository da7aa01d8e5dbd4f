package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kg.childcare.registry.institution.service.Closure;
import kg.childcare.registry.institution.service.ClosureQueries;
import kg.childcare.registry.institution.service.ClosureRow;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.Reopening;
import kg.childcare.registry.shared.api.Asks;

/** Closures for a while: asked for, ended, listed with the days by which they are over. */
@RequestScoped
@Path("institutions")
@Produces(MediaType.APPLICATION_JSON)
@Asks(InstitutionService.class)
public class ClosuresResource {
  @Inject
  ClosureQueries closures;

  @Inject
  InstitutionService service;

  /** Closed for a while today. @param overdue only those whose last day passed */
  @GET
  @Path("closures")
  public List<ClosureRow> closures(@QueryParam("overdue") boolean overdue) {
    return closures.closures(overdue);
  }

  /** Asks to close, or to stay closed until another day; a second person confirms the change. */
  @POST
  @Path("{number: \\d{4}-\\d{4}}/closure")
  public void closeForAWhile(@PathParam("number") String number, @NotNull @Valid Closure closure) {
    service.closeForAWhile(number, null, closure);
  }

  /** Asks to open again; a second person confirms the change. */
  @POST
  @Path("{number: \\d{4}-\\d{4}}/reopening")
  public void reopen(@PathParam("number") String number, @NotNull @Valid Reopening reopening) {
    service.reopen(number, null, reopening);
  }
}
