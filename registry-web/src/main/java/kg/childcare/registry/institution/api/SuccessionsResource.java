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
import jakarta.ws.rs.core.Response;
import java.util.List;
import kg.childcare.registry.institution.service.NewSuccession;
import kg.childcare.registry.institution.service.SuccessionQueries;
import kg.childcare.registry.institution.service.SuccessionRow;
import kg.childcare.registry.institution.service.SuccessionService;
import kg.childcare.registry.shared.api.Asks;

/** Mergers, splits and moves: asked for, confirmed or declined, and read from either side. */
@RequestScoped
@Path("institutions")
@Produces(MediaType.APPLICATION_JSON)
@Asks(SuccessionService.class)
public class SuccessionsResource {
  @Inject
  SuccessionQueries successions;

  @Inject
  SuccessionService service;

  /** The succession that was entered. */
  public record Entered(long id) {}

  /** Why a succession is declined. */
  public record Refusal(String reason) {}

  /** @param asOf ISO day on which it held already @param knownOn ISO moment, or day, as known on which it is read */
  @GET
  @Path("{number: \\d{4}-\\d{4}}/successions")
  public List<SuccessionRow> of(@PathParam("number") String number, @QueryParam("asOf") String asOf, @QueryParam("knownOn") String knownOn) {
    return successions.of(number, InstitutionsResource.day(asOf), InstitutionsResource.moment(knownOn));
  }

  /** Those that wait for a second person. */
  @GET
  @Path("successions")
  public List<SuccessionRow> waiting() {
    return successions.waiting();
  }

  @POST
  @Path("successions")
  public Response propose(@NotNull @Valid NewSuccession succession) {
    return Response.status(Response.Status.CREATED).entity(new Entered(service.propose(succession))).build();
  }

  @POST
  @Path("successions/{id}/confirmation")
  public void confirm(@PathParam("id") long id) {
    service.confirm(id);
  }

  @POST
  @Path("successions/{id}/refusal")
  public void decline(@PathParam("id") long id, @NotNull Refusal refusal) {
    service.decline(id, refusal.reason());
  }
}
