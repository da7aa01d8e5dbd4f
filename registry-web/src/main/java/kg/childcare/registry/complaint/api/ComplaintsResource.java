package kg.childcare.registry.complaint.api;

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
import java.time.Instant;
import kg.childcare.registry.complaint.Accused;
import kg.childcare.registry.complaint.Channel;
import kg.childcare.registry.complaint.ComplaintStatus;
import kg.childcare.registry.complaint.ComplaintTold;
import kg.childcare.registry.complaint.Concern;
import kg.childcare.registry.complaint.ReferralBody;
import kg.childcare.registry.complaint.ReferralStatus;
import kg.childcare.registry.complaint.service.ComplaintFilter;
import kg.childcare.registry.complaint.service.ComplaintIntake;
import kg.childcare.registry.complaint.service.ComplaintQueries;
import kg.childcare.registry.complaint.service.ComplaintRow;
import kg.childcare.registry.complaint.service.ComplaintService;
import kg.childcare.registry.complaint.service.ComplaintSort;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Complaints for the officers and monitors who work on them. */
@RequestScoped
@Path("complaints")
@Produces(MediaType.APPLICATION_JSON)
@Asks(ComplaintService.class)
public class ComplaintsResource {
  @Inject
  ComplaintQueries complaints;

  @Inject
  ComplaintService service;

  @Inject
  ComplaintIntake intake;

  @Inject
  InstitutionQueries institutions;

  /** A complaint as an officer heard it. */
  public record Heard(
      @Size(max = 20) String institution, @Size(max = 14) String territory, @NotNull Concern concern, @NotNull Accused accused,
      @NotNull Channel channel, @NotNull Instant knownSince, @Size(max = ComplaintTold.TEXT_MAX) String text) {}

  /** Words of an officer. */
  public record Words(@NotNull @Size(max = ComplaintTold.TEXT_MAX) String text) {}

  /** To whom it goes. */
  public record ReferTo(@NotNull ReferralBody body) {}

  /** What the other body did, and the number in its book. */
  public record Followed(@NotNull ReferralStatus status, @Size(max = 100) String number) {}

  /** Whether the second person agrees, or whether a reprisal was found. */
  public record Decision(@NotNull Boolean yes) {}

  @GET
  public Paged<ComplaintRow> list(
      @QueryParam("status") ComplaintStatus status, @QueryParam("closed") boolean closed,
      @QueryParam("page") int page, @QueryParam("size") @DefaultValue("20") int size) {
    var filter = new ComplaintFilter(status, closed);
    var asked = PageRequest.page(page, size, ComplaintSort.ANSWER_DUE);
    return Paged.of(complaints.rows(filter, asked), complaints.count(filter), page, asked.size());
  }

  @GET
  @Path("{id}")
  public Response file(@PathParam("id") long id) {
    var file = complaints.file(id);
    return Response.ok(file).build();
  }

  @POST
  @Asks(ComplaintIntake.class)
  public Response key(@NotNull @Valid Heard heard) {
    var place = heard.institution() == null ? null : institutions.byNumber(heard.institution()).id();
    var told = new ComplaintTold(place, heard.territory(), heard.concern(), heard.accused(), heard.text());
    return Response.created(URI.create("complaints/" + intake.key(told, heard.channel(), heard.knownSince()))).build();
  }

  @POST
  @Path("{id}/triage")
  public void triage(@PathParam("id") long id, @NotNull @Valid ComplaintService.Triage triage) {
    service.triage(id, null, triage);
  }

  @POST
  @Path("{id}/work")
  public void takeIntoWork(@PathParam("id") long id) {
    service.takeIntoWork(id, null);
  }

  @POST
  @Path("{id}/referrals")
  public void refer(@PathParam("id") long id, @NotNull @Valid ReferTo to) {
    service.refer(id, null, to.body());
  }

  @POST
  @Path("{id}/referrals/{referral}")
  public void follow(@PathParam("id") long id, @PathParam("referral") long referral, @NotNull @Valid Followed followed) {
    service.follow(id, referral, followed.status(), followed.number());
  }

  @POST
  @Path("{id}/contact")
  public void spokenTo(@PathParam("id") long id) {
    service.spokenTo(id, null);
  }

  @POST
  @Path("{id}/notes")
  public void note(@PathParam("id") long id, @NotNull @Valid Words words) {
    service.note(id, words.text());
  }

  @POST
  @Path("{id}/not-reporting")
  public void proposeNotReporting(@PathParam("id") long id, @NotNull @Valid Words reason) {
    service.proposeNotReporting(id, null, reason.text());
  }

  @POST
  @Path("{id}/not-reporting/decision")
  public void decideNotReporting(@PathParam("id") long id, @NotNull @Valid Decision decision) {
    service.decideNotReporting(id, null, decision.yes());
  }

  @POST
  @Path("{id}/answer")
  public void answer(@PathParam("id") long id, @NotNull @Valid Words words) {
    service.answer(id, null, words.text());
  }

  @POST
  @Path("{id}/reprisal-check")
  public void checkReprisal(@PathParam("id") long id, @NotNull @Valid Decision found) {
    service.checkReprisal(id, null, found.yes());
  }

  @POST
  @Path("{id}/closure")
  public void close(@PathParam("id") long id, @NotNull @Valid Words reason) {
    service.close(id, null, reason.text());
  }
}
