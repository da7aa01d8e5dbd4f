package kg.childcare.registry.children.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kg.childcare.registry.children.NamedDestination;
import kg.childcare.registry.children.RelocationState;
import kg.childcare.registry.children.service.RelocationFilter;
import kg.childcare.registry.children.service.RelocationQueries;
import kg.childcare.registry.children.service.RelocationRow;
import kg.childcare.registry.children.service.RelocationService;
import kg.childcare.registry.children.service.RelocationSort;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Children who have to leave an institution that has no right to keep them, and where each is to go. */
@RequestScoped
@Path("relocations")
@Produces(MediaType.APPLICATION_JSON)
@Asks(RelocationService.class)
public class RelocationsResource {
  @Inject
  RelocationQueries relocations;

  @Inject
  RelocationService service;

  /** @param institution registration number of the institution that the children have to leave */
  @GET
  public Paged<RelocationRow> list(
      @QueryParam("state") RelocationState state, @QueryParam("overdue") boolean overdue, @QueryParam("institution") String institution,
      @QueryParam("page") int page, @QueryParam("size") @DefaultValue("20") int size) {
    var filter = new RelocationFilter(state, overdue, institution);
    var asked = PageRequest.page(page, size, RelocationSort.NAME_BY);
    return Paged.of(relocations.rows(filter, asked), relocations.count(filter), page, asked.size());
  }

  @GET
  @Path("{plan}/children/{id}")
  public RelocationRow line(@PathParam("plan") long plan, @PathParam("id") String child) {
    return relocations.line(plan, child);
  }

  /** Names where the child is to go. 409 when somebody named another destination after the one that was seen. */
  @POST
  @Path("{plan}/children/{id}/destinations")
  public RelocationRow name(@PathParam("plan") long plan, @PathParam("id") String child, @NotNull @Valid NamedDestination wanted) {
    service.name(plan, child, wanted);
    return relocations.line(plan, child);
  }
}
