package kg.childcare.registry.capacity.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kg.childcare.registry.capacity.service.PaidPlacesQueries;
import kg.childcare.registry.capacity.service.PaidPlacesRow;
import kg.childcare.registry.capacity.service.PaidPlacesService;
import kg.childcare.registry.shared.api.Asks;

/** Entries about paid places that wait for a second person, and what that person does with them. */
@RequestScoped
@Path("paid-places")
@Produces(MediaType.APPLICATION_JSON)
@Asks(PaidPlacesService.class)
public class WaitingPaidPlacesResource {
  @Inject
  PaidPlacesQueries queries;

  @Inject
  PaidPlacesService service;

  /** Why an entry is declined. */
  public record Decline(String reason) {}

  /** In the caller's territory, the oldest first. */
  @GET
  public List<PaidPlacesRow> waiting() {
    return queries.waiting();
  }

  @POST
  @Path("{id}/confirmation")
  public void confirm(@PathParam("id") long id) {
    service.confirm(id);
  }

  @POST
  @Path("{id}/refusal")
  public void decline(@PathParam("id") long id, @NotNull Decline decline) {
    service.decline(id, decline.reason());
  }
}
