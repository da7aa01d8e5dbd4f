package kg.childcare.registry.inspection.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.inspection.AnswerGiven;
import kg.childcare.registry.inspection.HeadCountSheet;
import kg.childcare.registry.inspection.service.AnswerReceipt;
import kg.childcare.registry.inspection.service.ChecklistLine;
import kg.childcare.registry.inspection.service.ChecklistQueries;
import kg.childcare.registry.inspection.service.HeadCountRow;
import kg.childcare.registry.inspection.service.RollChild;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.inspection.service.VisitService;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.CommonWords;
import kg.childcare.registry.shared.api.Downloads;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** What a device of the team sends from inside: answers one by one or many at once, photos, the head-count. */
@RequestScoped
@Path("inspections")
@Produces(MediaType.APPLICATION_JSON)
@Asks(VisitService.class)
public class AnswersResource {
  @Inject
  VisitService visits;

  @Inject
  ChecklistQueries checklists;

  @Inject
  InspectionQueries inspections;

  /** The checklist with its answers and those of the visit before. */
  @GET
  @Path("{id}/answers")
  public List<ChecklistLine> lines(@PathParam("id") long id) {
    return checklists.lines(id);
  }

  /** Takes answers; each id is taken once, however often it is sent. */
  @POST
  @Path("{id}/answers")
  @Extension(name = CommonWords.NO_VERSION, value = "answers of several devices are kept side by side, and a person settles them")
  public List<AnswerReceipt> answer(@PathParam("id") long id, @NotNull List<@Valid AnswerGiven> answers) {
    return visits.answer(id, answers);
  }

  /** Says that this answer is the right one of several. */
  @POST
  @Path("{id}/answers/{answer}/settlement")
  public List<ChecklistLine> settle(@PathParam("id") long id, @PathParam("answer") String answer) {
    visits.settle(id, UUID.fromString(answer));
    return checklists.lines(id);
  }

  /** Keeps a photo: the bytes as they are; 415 when they are no picture, whatever the request calls them. */
  @POST
  @Path("{id}/photos")
  @Consumes(MediaType.WILDCARD)
  @Extension(name = CommonWords.NO_VERSION, value = "photos are only added")
  public Response addPhoto(@PathParam("id") long id, @QueryParam("criterion") String criterion, @QueryParam("name") String name, byte[] content) {
    return Response.status(Response.Status.CREATED).entity(new Photo(visits.addPhoto(id, criterion, name, content))).build();
  }

  @GET
  @Path("{id}/photos/{photo}")
  @Produces({"image/jpeg", "image/png", MediaType.APPLICATION_JSON})
  public Response photo(@PathParam("id") long id, @PathParam("photo") long photo) {
    var file = checklists.photo(id, photo);
    return Downloads.file(file.content(), file.kind().type(), file.name());
  }

  /** The children on the roll of the day, by number. */
  @GET
  @Path("{id}/roll")
  public List<RollChild> roll(@PathParam("id") long id) {
    return checklists.roll(id);
  }

  @POST
  @Path("{id}/headcount")
  public HeadCountRow countHeads(@PathParam("id") long id, @NotNull @Valid HeadCountSheet sheet) {
    visits.countHeads(id, sheet);
    return inspections.detail(id).headCount();
  }

  /** A photo that was kept. */
  public record Photo(long id) {}
}
