package kg.childcare.registry.capacity.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kg.childcare.registry.capacity.NewPaidPlaces;
import kg.childcare.registry.capacity.service.PaidPlacesQueries;
import kg.childcare.registry.capacity.service.PaidPlacesRow;
import kg.childcare.registry.capacity.service.PaidPlacesService;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.CommonWords;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** The places that somebody pays for in an institution. */
@RequestScoped
@Path("institutions/{number}/paid-places")
@Produces(MediaType.APPLICATION_JSON)
@Asks(PaidPlacesService.class)
public class PaidPlacesResource {
  @Inject
  PaidPlacesQueries queries;

  @Inject
  PaidPlacesService service;

  /** Under which id an entry waits for its second person. */
  public record Entered(long id) {}

  /** Everything ever entered, the latest first. */
  @GET
  public List<PaidPlacesRow> entries(@PathParam("number") String number) {
    return queries.of(number);
  }

  /** Enters paid places from a day on, or a correction; 201. They count when a second registrar confirms. */
  @POST
  @Extension(name = CommonWords.NO_VERSION, value = "a new entry; the institution is not changed by it")
  public Response propose(@PathParam("number") String number, @NotNull @Valid NewPaidPlaces entered) {
    return Response.status(Response.Status.CREATED).entity(new Entered(service.propose(number, entered))).build();
  }
}
