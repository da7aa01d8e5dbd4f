package kg.childcare.registry.children.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kg.childcare.registry.children.AlertKind;
import kg.childcare.registry.children.service.AlertFilter;
import kg.childcare.registry.children.service.AlertQueries;
import kg.childcare.registry.children.service.AlertRow;
import kg.childcare.registry.children.service.AlertService;
import kg.childcare.registry.children.service.AlertSort;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** What protection officers have to look into, and their answer. */
@RequestScoped
@Path("alerts")
@Produces(MediaType.APPLICATION_JSON)
@Asks(AlertService.class)
public class AlertsResource {
  @Inject
  AlertQueries alerts;

  @Inject
  AlertService service;

  /** What was found out and done. */
  public record Resolution(@NotNull @Size(max = 1000) String text) {}

  @GET
  public Paged<AlertRow> list(
      @QueryParam("kind") AlertKind kind, @QueryParam("resolved") boolean resolved, @QueryParam("institution") String institution,
      @QueryParam("page") int page, @QueryParam("size") @DefaultValue("20") int size) {
    var filter = new AlertFilter(kind, resolved, institution);
    var asked = PageRequest.page(page, size, AlertSort.SHOWS_FROM);
    return Paged.of(alerts.rows(filter, asked), alerts.count(filter), page, asked.size());
  }

  @POST
  @Path("{id}/resolution")
  public void resolve(@PathParam("id") long id, @NotNull @Valid Resolution resolution) {
    service.resolve(id, resolution.text());
  }
}
