package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kg.childcare.registry.institution.ProposalKind;
import kg.childcare.registry.institution.service.ChangeRow;
import kg.childcare.registry.institution.service.ChangeSort;
import kg.childcare.registry.institution.service.DeclinedRow;
import kg.childcare.registry.institution.service.MergeQueries;
import kg.childcare.registry.institution.service.MergeRow;
import kg.childcare.registry.institution.service.ProposalQueries;
import kg.childcare.registry.institution.service.ProposalService;
import kg.childcare.registry.institution.service.SuccessionQueries;
import kg.childcare.registry.institution.service.SuccessionRow;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Everything that waits for a second person in the register, and what was declined of the caller's own. */
@RequestScoped
@Path("institutions/waiting")
@Produces(MediaType.APPLICATION_JSON)
@Asks(ProposalService.class)
public class WaitingResource {
  @Inject
  ProposalQueries proposals;

  @Inject
  ProposalService service;

  @Inject
  SuccessionQueries successions;

  @Inject
  MergeQueries merges;

  /** The whole queue. @param total of all three kinds @param declined of the caller's own, not yet read */
  public record Queue(long total, Paged<ChangeRow> changes, List<SuccessionRow> successions, List<MergeRow> merges, List<DeclinedRow> declined) {}

  @GET
  public Queue queue(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    var asked = PageRequest.page(page, size, ChangeSort.ENTERED);
    return new Queue(proposals.waiting(), Paged.of(proposals.rows(asked), proposals::count, page, asked.size()), successions.waiting(), merges.waiting(), proposals.declined());
  }

  /** The author has read why it was declined. @param kind CHANGE, SUCCESSION or MERGE */
  @POST
  @Path("{kind}/{id: \\d+}/hearing")
  public void hear(@PathParam("kind") ProposalKind kind, @PathParam("id") long id) {
    service.hear(kind, id);
  }
}
