package kg.childcare.registry.inspection.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import kg.childcare.registry.inspection.Predictability;
import kg.childcare.registry.inspection.service.DrawVerification;
import kg.childcare.registry.inspection.service.InspectorRow;
import kg.childcare.registry.inspection.service.PlanOrder;
import kg.childcare.registry.inspection.service.PlanQueries;
import kg.childcare.registry.inspection.service.PlanRow;
import kg.childcare.registry.inspection.service.PlanService;
import kg.childcare.registry.inspection.service.PlanSort;
import kg.childcare.registry.inspection.service.PredictabilityQueries;
import kg.childcare.registry.inspection.service.SealedVisitRow;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Plans: digests for planners and monitors, visits for planners alone. */
@RequestScoped
@Path("plans")
@Produces(MediaType.APPLICATION_JSON)
@Asks(PlanService.class)
public class PlansResource {
  @Inject
  PlanQueries plans;

  @Inject
  PlanService service;

  @Inject
  PredictabilityQueries measures;

  @GET
  public Paged<PlanRow> list(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    var request = PageRequest.page(page, size, PlanSort.PERIOD);
    return Paged.of(plans.rows(request), plans.count(), Math.max(0, page), request.size());
  }

  /** Freezes the inputs of a quarter; 422 when the quarter is over or has a plan. */
  @POST
  public Response prepare(@NotNull @Valid PlanOrder order) {
    var id = service.prepare(order);
    return Response.created(URI.create("plans/" + id)).entity(plans.plan(id)).build();
  }

  @GET
  @Path("{id}")
  public Response plan(@PathParam("id") long id) {
    var plan = plans.plan(id);
    return Response.ok(plan).build();
  }

  /** Draws once and answers with the digests. */
  @POST
  @Path("{id}/draw")
  public PlanRow draw(@PathParam("id") long id) {
    service.draw(id);
    return plans.plan(id);
  }

  /** Repeats the draw; seed and inputs are in the answer once the period is over and they were opened. */
  @GET
  @Path("{id}/verification")
  public DrawVerification verification(@PathParam("id") long id) {
    return plans.verify(id);
  }

  /** Opens the seed; 422 before the period is over. */
  @POST
  @Path("{id}/opening")
  public PlanRow openSeed(@PathParam("id") long id) {
    service.openSeed(id);
    return plans.plan(id);
  }

  @GET
  @Path("{id}/visits")
  public List<SealedVisitRow> visits(@PathParam("id") long id) {
    return plans.visits(id);
  }

  /** Inspectors to choose teams from. */
  @GET
  @Path("inspectors")
  public List<InspectorRow> inspectors() {
    return plans.inspectors();
  }

  @POST
  @Path("inspectors")
  public List<InspectorRow> describeInspector(@NotNull @Valid Inspector inspector) {
    service.describeInspector(inspector.username(), inspector.female(), inspector.interviewer());
    return plans.inspectors();
  }

  @GET
  @Path("predictability")
  public Predictability predictability() {
    return measures.ofPast();
  }

  /** What the planner keeps of an inspector. */
  public record Inspector(@NotBlank String username, boolean female, boolean interviewer) {}
}
