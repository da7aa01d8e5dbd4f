package kg.childcare.registry.inspection.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kg.childcare.registry.inspection.service.ActionFilter;
import kg.childcare.registry.inspection.service.ActionQueries;
import kg.childcare.registry.inspection.service.ActionRow;
import kg.childcare.registry.inspection.service.ActionSort;
import kg.childcare.registry.inspection.service.FindingRow;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Findings of issued acts; each has a correction of its own. */
@RequestScoped
@Path("findings")
@Produces(MediaType.APPLICATION_JSON)
public class FindingsResource {
  @Inject
  ActionQueries actions;

  @GET
  public Paged<FindingRow> list(
      @QueryParam("institution") String institution, @QueryParam("inspection") Long inspection,
      @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    var filter = new ActionFilter(null, false, institution, inspection);
    var request = PageRequest.page(page, size, ActionSort.DUE);
    return Paged.of(actions.rows(filter, request).stream().map(ActionRow::finding).toList(), actions.count(filter), Math.max(0, page), request.size());
  }
}
