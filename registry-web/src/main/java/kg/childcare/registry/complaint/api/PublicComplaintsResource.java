package kg.childcare.registry.complaint.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.complaint.Accused;
import kg.childcare.registry.complaint.ComplaintTold;
import kg.childcare.registry.complaint.Concern;
import kg.childcare.registry.complaint.Receipt;
import kg.childcare.registry.complaint.service.ComplaintIntake;
import kg.childcare.registry.complaint.service.ComplaintPlaces;
import kg.childcare.registry.complaint.service.ComplaintQueries;
import kg.childcare.registry.complaint.service.ComplaintState;
import kg.childcare.registry.complaint.web.FloodGate;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Problem;
import kg.childcare.registry.shared.web.CallerAddress;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Complaints without a login: told by anybody, answered to whoever holds the receipt. */
@RequestScoped
@Path("public/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Asks(ComplaintIntake.class)
public class PublicComplaintsResource {
  @Inject
  CallerAddress address;

  @Inject
  ComplaintIntake intake;

  @Inject
  ComplaintQueries complaints;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  ComplaintPlaces places;

  @Inject
  FloodGate gate;

  @Inject
  LanguageChoice language;

  @Inject
  HttpServletRequest request;

  /** @param institution public number of the institution, or null @param receipt chosen by the caller so that sending twice is harmless, or null */
  public record Told(
      @Size(max = 20) String institution, @Size(max = 14) String territory, @NotNull Concern concern, Accused accused,
      @Size(max = ComplaintTold.TEXT_MAX) String text, @Size(max = 40) String receipt) {}

  /** The code that opens the answer, and the last day of the answer. */
  public record Taken(String receipt, LocalDate answerDue) {}

  /** An institution from which a child may choose. */
  public record PlaceName(String number, String name) {}

  /** 201 with the receipt; 422 when nothing was said; 429 when too many come at once. */
  @POST
  public Response tell(@NotNull @Valid Told told) {
    if (!gate.admits(FloodGate.Wish.TELL, address.of(request))) {
      return tooMany();
    }
    var receipt = told.receipt() == null ? Receipt.fresh(new SecureRandom()) : new Receipt(told.receipt());
    var id = told.institution() == null ? null : institutions.byNumber(told.institution()).id();
    var accused = told.accused() == null ? Accused.NOT_SAID : told.accused();
    var due = intake.tell(new ComplaintTold(id, told.territory(), told.concern(), accused, told.text()), receipt);
    return Response.status(Response.Status.CREATED).entity(new Taken(receipt.spoken(), due)).build(); // no Location: headers end in logs
  }

  /** 404 for a code that nobody was given. */
  @GET
  @Path("{receipt}")
  public Response state(@PathParam("receipt") String receipt) {
    if (!gate.admits(FloodGate.Wish.LOOK, address.of(request))) {
      return tooMany();
    }
    ComplaintState state = complaints.state(new Receipt(receipt));
    return Response.ok(state).build();
  }

  /** Institutions of an oblast by name, to choose from. */
  @GET
  @Path("places")
  public List<PlaceName> places(@QueryParam("oblast") @NotNull @Size(max = 14) String oblast) {
    return places.in(oblast).stream().map(place -> new PlaceName(place.number(), place.name().in(language.chosen()))).toList();
  }

  private Response tooMany() {
    return Problem.of(429, "tooMany", language.texts().get("complaint.rule.tooMany")).answer()
        .header("Retry-After", FloodGate.WINDOW.toSeconds()).build();
  }
}
