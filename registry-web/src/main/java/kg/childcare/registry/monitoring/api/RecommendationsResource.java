package kg.childcare.registry.monitoring.api;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.monitoring.Addressee;
import kg.childcare.registry.monitoring.RecommendationGiven;
import kg.childcare.registry.monitoring.Theme;
import kg.childcare.registry.monitoring.service.RecommendationQueries;
import kg.childcare.registry.monitoring.service.RecommendationRow;
import kg.childcare.registry.monitoring.service.RecommendationService;
import kg.childcare.registry.monitoring.service.RecommendationSort;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Downloads;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Recommendations of the preventive mechanism. */
@RequestScoped
@Path("monitoring/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Asks(RecommendationService.class)
public class RecommendationsResource {
  @Inject
  RecommendationQueries recommendations;

  @Inject
  RecommendationService service;

  @Inject
  InstitutionQueries institutions;

  /** A recommendation as a monitor gives it. @param institution number in the register, or null */
  public record NewRecommendation(
      @NotNull Addressee addressee, @NotNull Theme theme, @Size(max = 20) String institution, Long inspection, Long repeats, @NotNull @Size(min = 1, max = 4000) String text) {}

  /** What the addressee says was done. */
  public record Reply(@NotNull @Size(min = 1, max = 4000) String text) {}

  /** What the monitor saw. */
  public record Check(@NotNull Boolean implemented, @NotNull @Size(min = 1, max = 4000) String note) {}

  @GET
  public Paged<RecommendationRow> list(@QueryParam("page") int page, @QueryParam("size") @DefaultValue("20") int size) {
    var asked = PageRequest.page(page, size, RecommendationSort.REPLY_DUE);
    return Paged.of(recommendations.rows(asked), recommendations.count(), page, asked.size());
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") long id) {
    var row = recommendations.one(id);
    return Response.ok(row).build();
  }

  @GET
  @Path("{id}/document")
  @Produces("application/pdf")
  public Response document(@PathParam("id") long id, @QueryParam("language") @DefaultValue("ky") String language) {
    return Downloads.pdf(recommendations.document(id, Language.of(language)), "recommendation-" + id + ".pdf");
  }

  @POST
  public Response give(@NotNull @Valid NewRecommendation given) {
    var place = given.institution() == null ? null : institutions.byNumber(given.institution()).id();
    var id = service.give(new RecommendationGiven(given.addressee(), given.theme(), place, given.inspection(), given.repeats(), given.text()));
    return Response.created(URI.create("monitoring/recommendations/" + id)).build();
  }

  @POST
  @Path("{id}/reply")
  public void reply(@PathParam("id") long id, @NotNull @Valid Reply reply) {
    service.reply(id, null, reply.text());
  }

  @POST
  @Path("{id}/check")
  public void check(@PathParam("id") long id, @NotNull @Valid Check check) {
    service.check(id, null, check.implemented(), check.note());
  }
}
