package kg.childcare.registry.monitoring.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import kg.childcare.registry.monitoring.ReviewDraft;
import kg.childcare.registry.monitoring.service.OpinionFile;
import kg.childcare.registry.monitoring.service.OpinionQueries;
import kg.childcare.registry.monitoring.service.OpinionRow;
import kg.childcare.registry.monitoring.service.OpinionSort;
import kg.childcare.registry.monitoring.service.ReviewService;
import kg.childcare.registry.monitoring.service.WaitingAct;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Downloads;
import kg.childcare.registry.shared.api.ETags;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Opinions of the ministry's acts: issued ones for both sides, drafts and waiting acts for monitors. */
@RequestScoped
@Path("monitoring/opinions")
@Produces(MediaType.APPLICATION_JSON)
@Asks(ReviewService.class)
public class OpinionsResource {
  @Inject
  OpinionQueries opinions;

  @Inject
  ReviewService reviews;

  @GET
  public Paged<OpinionRow> list(@QueryParam("page") int page, @QueryParam("size") @DefaultValue("20") int size) {
    var asked = PageRequest.page(page, size, OpinionSort.ISSUED_AT);
    var newest = new PageRequest<>(asked.first(), asked.size(), asked.sort(), false);
    return Paged.of(opinions.rows(newest), opinions.count(), page, asked.size());
  }

  @GET
  @Path("{id}")
  public OpinionFile one(@PathParam("id") long id) {
    return opinions.file(id);
  }

  @GET
  @Path("{id}/document")
  @Produces("application/pdf")
  public Response document(@PathParam("id") long id, @QueryParam("language") @DefaultValue("ky") String language) {
    return Downloads.pdf(opinions.document(id, Language.of(language)), "opinion-" + id + ".pdf");
  }

  @GET
  @Path("waiting")
  public Paged<WaitingAct> waiting(@QueryParam("page") int page, @QueryParam("size") @DefaultValue("20") int size) {
    var asked = PageRequest.page(page, size, OpinionSort.ISSUED_AT);
    return Paged.of(opinions.waiting(asked.first(), asked.size()), opinions.countWaiting(), page, asked.size());
  }

  @GET
  @Path("drafts/{act}")
  public Response draft(@PathParam("act") long act) {
    var kept = reviews.draft(act);
    return Response.ok(kept.content()).tag(ETags.of(kept)).build();
  }

  @PUT
  @Path("drafts/{act}")
  public void keep(@PathParam("act") long act, @NotNull @Valid ReviewDraft draft) {
    reviews.keep(act, draft);
  }

  /** Issues the opinion of one act; 422 while a finding has none or a reason is missing. */
  @POST
  @Path("drafts/{act}/issue")
  public Response issue(@PathParam("act") long act, @NotNull @Valid ReviewDraft opinion) {
    return Response.created(URI.create("monitoring/opinions/" + reviews.issue(act, opinion))).build();
  }
}
