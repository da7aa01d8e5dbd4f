package kg.childcare.registry.accreditation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import kg.childcare.registry.accreditation.AppealRuling;
import kg.childcare.registry.accreditation.NewAct;
import kg.childcare.registry.accreditation.NewAppeal;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AppealService;
import kg.childcare.registry.accreditation.service.DecisionView;
import kg.childcare.registry.shared.api.Asks;

/** Appeals against a decision about an accreditation or an act about it; all of them stand in the decision itself. */
@RequestScoped
@Path("accreditations/decisions/{id}/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Asks(AppealService.class)
public class AppealsResource {
  @Inject
  AccreditationDetails details;

  @Inject
  AppealService service;

  @POST
  public Response file(@PathParam("id") long id, @NotNull @Valid NewAppeal filed) {
    var appeal = service.file(id, filed);
    return Response.created(URI.create("accreditations/decisions/" + id + "/appeals/" + appeal)).entity(details.decision(id).decision()).build();
  }

  @POST
  @Path("{appeal}/stay")
  public DecisionView stay(@PathParam("id") long id, @PathParam("appeal") long appeal, @NotNull @Valid NewAct order) {
    service.stay(id, appeal, order);
    return details.decision(id).decision();
  }

  /** The body lifts its halt before it has ruled. */
  @POST
  @Path("{appeal}/stay/end")
  public DecisionView liftStay(@PathParam("id") long id, @PathParam("appeal") long appeal, @NotNull @Valid NewAct order) {
    service.liftStay(id, appeal, order);
    return details.decision(id).decision();
  }

  @POST
  @Path("{appeal}/ruling")
  public DecisionView rule(@PathParam("id") long id, @PathParam("appeal") long appeal, @NotNull @Valid AppealRuling ruling) {
    service.rule(id, appeal, ruling);
    return details.decision(id).decision();
  }
}
