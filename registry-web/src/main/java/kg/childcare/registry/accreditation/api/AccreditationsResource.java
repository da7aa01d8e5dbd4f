package kg.childcare.registry.accreditation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.accreditation.AssessedChecklist;
import kg.childcare.registry.accreditation.CompletedAssessment;
import kg.childcare.registry.accreditation.NewApplication;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationQueries;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.accreditation.service.ApplicationFilter;
import kg.childcare.registry.accreditation.service.ApplicationRow;
import kg.childcare.registry.accreditation.service.ApplicationSort;
import kg.childcare.registry.accreditation.service.AssessmentSheet;
import kg.childcare.registry.accreditation.service.ToVote;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Downloads;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Applications for accreditation: list, detail, papers, and each step of a registrar. */
@RequestScoped
@Path("accreditations")
@Produces(MediaType.APPLICATION_JSON)
@Asks(AccreditationService.class)
public class AccreditationsResource {
  @Inject
  AccreditationQueries queries;

  @Inject
  AccreditationDetails details;

  @Inject
  AccreditationService service;

  /** A sentence that goes with a step. */
  public record Remark(@NotNull @Size(min = 1, max = 2000) String remark) {}

  @GET
  public Paged<ApplicationRow> list(
      @QueryParam("q") String text, @QueryParam("status") ApplicationStatus status, @QueryParam("territory") String territory, @QueryParam("toVote") ToVote toVote,
      @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
    var filter = new ApplicationFilter(text, status, territory, toVote);
    var asked = PageRequest.page(page, size, ApplicationSort.WAITING);
    return Paged.of(queries.rows(filter, asked), queries.count(filter), page, asked.size());
  }

  @POST
  public Response draft(@NotNull @Valid NewApplication wanted) {
    var id = service.draft(wanted);
    return Response.created(URI.create("accreditations/" + id)).entity(details.detail(id)).build();
  }

  @GET
  @Path("{id}")
  public Response detail(@PathParam("id") long id) {
    var detail = details.detail(id);
    return Response.ok(detail).build();
  }

  /** Adds a paper: the bytes as they are, its type and name in the query. */
  @POST
  @Path("{id}/documents")
  @Consumes(MediaType.WILDCARD)
  public Response attach(@PathParam("id") long id, @QueryParam("type") @NotNull String type, @QueryParam("name") @NotNull String name, byte[] content) {
    service.attach(id, type, name, content);
    return detail(id);
  }

  @GET
  @Path("{id}/documents/{attachment}")
  @Produces(MediaType.WILDCARD)
  public Response paper(@PathParam("id") long id, @PathParam("attachment") long attachment) {
    var paper = details.paper(id, attachment);
    return Downloads.file(paper.content(), paper.type(), paper.name());
  }

  @POST
  @Path("{id}/submission")
  public Response submit(@PathParam("id") long id) {
    service.submit(id, null);
    return detail(id);
  }

  @POST
  @Path("{id}/return")
  public Response returnIncomplete(@PathParam("id") long id, @NotNull @Valid Remark remark) {
    service.returnIncomplete(id, remark.remark());
    return detail(id);
  }

  @POST
  @Path("{id}/completion")
  public Response declareComplete(@PathParam("id") long id) {
    service.declareComplete(id);
    return detail(id);
  }

  @POST
  @Path("{id}/assessments")
  public Response assess(@PathParam("id") long id, @NotNull @Valid CompletedAssessment found) {
    service.assess(id, found);
    return detail(id);
  }

  /** The checklist of the site assessment, with the ratings of the last one that was made on it. */
  @GET
  @Path("{id}/checklist")
  public AssessmentSheet sheet(@PathParam("id") long id) {
    return details.sheet(id);
  }

  /** Books the site assessment criterion by criterion; the figures follow from the ratings. */
  @POST
  @Path("{id}/checklist")
  public Response assess(@PathParam("id") long id, @NotNull @Valid AssessedChecklist found) {
    service.assess(id, found);
    return detail(id);
  }

  @POST
  @Path("{id}/withdrawal")
  public Response withdraw(@PathParam("id") long id, @NotNull @Valid Remark remark) {
    service.withdraw(id, remark.remark());
    return detail(id);
  }
}
