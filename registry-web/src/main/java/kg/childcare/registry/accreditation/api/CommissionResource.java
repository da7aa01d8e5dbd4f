package kg.childcare.registry.accreditation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import kg.childcare.registry.accreditation.Motion;
import kg.childcare.registry.accreditation.Vote;
import kg.childcare.registry.accreditation.service.CommissionQueries;
import kg.childcare.registry.accreditation.service.CommissionService;
import kg.childcare.registry.accreditation.service.SessionView;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.api.Asks;

/** Sessions of the commission: opening, presence, agenda, ballots, closing. */
@RequestScoped
@Path("accreditations/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Asks(CommissionService.class)
public class CommissionResource {
  @Inject
  CommissionQueries queries;

  @Inject
  CommissionService service;

  /** An application and what is asked about it. */
  public record AgendaEntry(@NotNull Long applicationId, @NotNull @Valid Motion motion) {}

  /** The caller's ballot on an application. */
  public record Ballot(@NotNull Long applicationId, @NotNull Vote vote, @Size(max = 1000) String reason) {}

  /** Numbers of the applications that were voted on and yet stay undecided, because something stands against them since. */
  public record Closed(List<String> undecided) {}

  /** Today's open session, or yesterday's that goes on past midnight; 404 when there is none. */
  @GET
  @Path("open")
  public SessionView open() {
    return queries.openSession().orElseThrow(() -> new NotThere("commissionSession", "open"));
  }

  @POST
  public Response openSession() {
    var id = service.openSession();
    return Response.created(URI.create("accreditations/sessions/" + id)).entity(open()).build();
  }

  @POST
  @Path("{session}/attendance")
  public SessionView join(@PathParam("session") long session) {
    service.join(session);
    return open();
  }

  @POST
  @Path("{session}/agenda")
  public SessionView put(@PathParam("session") long session, @NotNull @Valid AgendaEntry entry) {
    service.put(session, entry.applicationId(), entry.motion());
    return open();
  }

  @POST
  @Path("{session}/ballots")
  public SessionView cast(@PathParam("session") long session, @NotNull @Valid Ballot ballot) {
    service.cast(session, ballot.applicationId(), ballot.vote(), ballot.reason());
    return open();
  }

  @POST
  @Path("{session}/closing")
  public Closed close(@PathParam("session") long session) {
    return new Closed(service.close(session));
  }
}
