package kg.childcare.registry.inspection.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.time.Instant;
import kg.childcare.registry.inspection.ActSigning;
import kg.childcare.registry.inspection.Arrival;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.inspection.PublicWords;
import kg.childcare.registry.inspection.service.ActService;
import kg.childcare.registry.inspection.service.InspectionDetail;
import kg.childcare.registry.inspection.service.InspectionFilter;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.inspection.service.InspectionRow;
import kg.childcare.registry.inspection.service.InspectionSort;
import kg.childcare.registry.inspection.service.PublicationService;
import kg.childcare.registry.inspection.service.VisitService;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Downloads;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Visits from the gate on, and their acts. */
@RequestScoped
@Path("inspections")
@Produces(MediaType.APPLICATION_JSON)
@Asks(VisitService.class)
public class InspectionsResource {
  @Inject
  InspectionQueries inspections;

  @Inject
  VisitService visits;

  @Inject
  ActService acts;

  @Inject
  PublicationService publications;

  /** Visits that the caller may know of, the newest first. */
  @GET
  public Paged<InspectionRow> list(
      @QueryParam("q") String text, @QueryParam("institution") String institution, @QueryParam("status") InspectionStatus status, @QueryParam("own") boolean own,
      @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    var filter = new InspectionFilter(text, institution, status, own);
    var first = PageRequest.page(page, size, InspectionSort.VISIT_DATE);
    var request = new PageRequest<>(first.first(), first.size(), InspectionSort.VISIT_DATE, false);
    return Paged.of(inspections.rows(filter, request), () -> inspections.count(filter), Math.max(0, page), request.size());
  }

  @GET
  @Path("{id}")
  public Response detail(@PathParam("id") long id) {
    var visit = inspections.detail(id);
    return Response.ok(visit).build();
  }

  /** Begins a visit at the gate. @param visit id of the sealed visit; the inspection that begins has another */
  @POST
  @Path("{id}/arrival")
  public Response arrive(@PathParam("id") long visit, @NotNull @Valid Arrival arrival) {
    var id = visits.arrive(visit, arrival);
    return Response.created(URI.create("inspections/" + id)).entity(inspections.detail(id)).build();
  }

  /** Entry after a refusal. */
  @POST
  @Path("{id}/entry")
  public InspectionDetail letIn(@PathParam("id") long id, @NotNull @Valid Entry entry) {
    visits.letIn(id, entry.enteredAt());
    return inspections.detail(id);
  }

  /** Hands the checklist in; 422 tells what is missing. */
  @POST
  @Path("{id}/submission")
  public InspectionDetail submit(@PathParam("id") long id) {
    visits.submit(id);
    return inspections.detail(id);
  }

  @POST
  @Path("{id}/act")
  @Asks(ActService.class)
  public InspectionDetail issue(@PathParam("id") long id, @NotNull @Valid ActSigning signing) {
    acts.issue(id, signing);
    return inspections.detail(id);
  }

  /** The act as it was filed. @param language ky, ru or en; 404 when it was not filed in it */
  @GET
  @Path("{id}/act")
  @Produces({"application/pdf", MediaType.APPLICATION_JSON})
  public Response act(@PathParam("id") long id, @QueryParam("language") String language) {
    return Downloads.shownPdf(inspections.act(id, Language.of(language)), "act-" + id + ".pdf");
  }

  @POST
  @Path("{id}/response")
  @Asks(ActService.class)
  public InspectionDetail respond(@PathParam("id") long id, @NotNull @Valid Words words) {
    acts.respond(id, words.words());
    return inspections.detail(id);
  }

  @POST
  @Path("{id}/closure")
  @Asks(ActService.class)
  public InspectionDetail close(@PathParam("id") long id) {
    acts.close(id);
    return inspections.detail(id);
  }

  /** Publishes the act without personal data; a body without words releases none. */
  @POST
  @Path("{id}/publication")
  @Asks(PublicationService.class)
  public InspectionDetail publish(@PathParam("id") long id, @NotNull @Valid PublicWords released) {
    publications.publish(id, released);
    return inspections.detail(id);
  }

  @POST
  @Path("{id}/publication/withdrawal")
  @Asks(PublicationService.class)
  public InspectionDetail withdraw(@PathParam("id") long id, @NotNull @Valid Reason reason) {
    publications.withdraw(id, reason.reason());
    return inspections.detail(id);
  }

  /** Why a publication is taken back. */
  public record Reason(@NotBlank @Size(max = 1000) String reason) {}

  /** When the team was let in at last. */
  public record Entry(@NotNull Instant enteredAt) {}

  /** What the institution says. */
  public record Words(@NotBlank @Size(max = 4000) String words) {}
}
