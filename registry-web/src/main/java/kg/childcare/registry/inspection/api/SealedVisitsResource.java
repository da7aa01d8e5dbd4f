package kg.childcare.registry.inspection.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kg.childcare.registry.inspection.service.Knower;
import kg.childcare.registry.inspection.service.PlanQueries;
import kg.childcare.registry.inspection.service.PlanService;
import kg.childcare.registry.inspection.service.SealedVisitRow;
import kg.childcare.registry.shared.api.Asks;

/** Visits before anybody arrived: the planner staffs and releases them, an inspector reads the own ones. */
@RequestScoped
@Path("plans/visits")
@Produces(MediaType.APPLICATION_JSON)
@Asks(PlanService.class)
public class SealedVisitsResource {
  @Inject
  PlanQueries plans;

  @Inject
  PlanService service;

  /** The caller's own visits that were released and have not begun. */
  @GET
  @Path("own")
  public List<SealedVisitRow> own() {
    return plans.own();
  }

  @GET
  @Path("{visit}")
  public SealedVisitRow visit(@PathParam("visit") long visit) {
    return plans.visit(visit);
  }

  /** Who has read the visit, and when. */
  @GET
  @Path("{visit}/readings")
  public List<Knower> readings(@PathParam("visit") long visit) {
    return plans.whoKnew(visit);
  }

  @POST
  @Path("{visit}/team")
  public SealedVisitRow assign(@PathParam("visit") long visit, @NotNull @Valid Members members) {
    service.assign(visit, members.inspectors());
    return plans.visit(visit);
  }

  @POST
  @Path("{visit}/release")
  public SealedVisitRow release(@PathParam("visit") long visit) {
    service.release(visit);
    return plans.visit(visit);
  }

  @POST
  @Path("{visit}/cancellation")
  public void cancel(@PathParam("visit") long visit, @NotNull @Valid Cancellation cancellation) {
    service.cancel(visit, cancellation.reason());
  }

  /** Users who go. @param inspectors user ids, the leader first */
  public record Members(@NotEmpty List<@NotNull Long> inspectors) {}

  /** Why a visit does not take place. */
  public record Cancellation(@NotBlank @Size(max = 500) String reason) {}
}
