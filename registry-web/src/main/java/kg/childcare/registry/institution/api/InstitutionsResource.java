package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.RoomPlan;
import kg.childcare.registry.institution.TimelineStep;
import kg.childcare.registry.institution.service.ChangeRow;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.MergeQueries;
import kg.childcare.registry.institution.service.RoomChange;
import kg.childcare.registry.institution.service.RoomClosing;
import kg.childcare.registry.institution.service.RoomOpening;
import kg.childcare.registry.institution.service.SiteEnding;
import kg.childcare.registry.institution.service.SiteEntry;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.api.TableFormat;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.service.Xlsx;

/** The register for programs: lists and cards on any day, proposals, changes and their second person. */
@RequestScoped
@Path("institutions")
@Produces(MediaType.APPLICATION_JSON)
@Asks(InstitutionService.class)
public class InstitutionsResource {
  @Inject
  InstitutionQueries institutions;

  @Inject
  MergeQueries merges;

  @Inject
  InstitutionService service;

  @Inject
  RegisterFile file;

  @Context
  UriInfo uri;

  /** Other facts or another state from a day on. */
  public record Change(@NotNull InstitutionStatus status, @NotNull @Valid NewFacts facts) {}

  /** Why a change is declined. */
  public record Decline(String reason) {}

  /**
   * Institutions that match: one page as JSON, all of them as CSV or XLSX.
   *
   * @param format {@code csv} or {@code xlsx}, or nothing for what {@code Accept} prefers
   * @param columns of a file, parted by commas: category, ownership, oblast, territory, soate, children, accreditation, lastVisit, confirmedOn, status; all without it
   * @param sort name, number, category, territory, status or capacity; with a leading minus descending
   */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
  public Response list(@BeanParam AskedInstitutions narrowed, @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size,
      @QueryParam("sort") @DefaultValue("name") String sort, @QueryParam("format") String format, @QueryParam("columns") String columns, @Context HttpHeaders headers) {
    var filter = narrowed.filter();
    var column = InstitutionSort.valueOf(sort.replaceFirst("^-", "").toUpperCase(Locale.ROOT));
    var ascending = !sort.startsWith("-");
    var wanted = TableFormat.wanted(format, headers);
    if (wanted.isPresent()) {
      return wanted.get().answer(RegisterFile.name(filter), lines -> file.write(filter, column, ascending, columns, lines));
    }
    var asked = PageRequest.page(page, size, column);
    var request = new PageRequest<>(asked.first(), asked.size(), column, ascending);
    return Response.ok(Paged.of(institutions.rows(filter, request), () -> institutions.count(filter), page, request.size()), MediaType.APPLICATION_JSON_TYPE).build();
  }

  /** Proposes an institution; 201 with its address. */
  @POST
  public Response register(@NotNull @Valid NewFacts facts) {
    return created(service.register(facts));
  }

  /** Enters a place where children were found and which no list knows. */
  @POST
  @Path("suspected")
  public Response suspect(@NotNull @Valid NewFacts facts) {
    return created(service.suspect(facts));
  }

  /** The card; of a number that was entered twice with a link {@code rel="canonical"} to the number that remains. */
  @GET
  @Path("{number: \\d{4}-\\d{4}}")
  public Response card(@PathParam("number") String number, @QueryParam("asOf") String asOf, @QueryParam("knownOn") String knownOn) {
    var card = institutions.card(number, day(asOf), moment(knownOn));
    var answer = Response.ok(card);
    if (card.status().isEnd()) {
      merges.survivorOf(number).ifPresent(remains -> answer.link(uri.getBaseUriBuilder().path(InstitutionsResource.class).path(remains).build(), "canonical"));
    }
    return answer.build();
  }

  /** Asks for other facts or another state; {@code If-Match} guards against a second editor. */
  @PUT
  @Path("{number: \\d{4}-\\d{4}}")
  public Response change(@PathParam("number") String number, @NotNull @Valid Change change) {
    service.change(number, null, change.status(), change.facts());
    return card(number, null, null);
  }

  /** What became different on which day, field by field. @param knownOn ISO moment, or day, to read it as it was known */
  @GET
  @Path("{number: \\d{4}-\\d{4}}/timeline")
  public List<TimelineStep> timeline(@PathParam("number") String number, @QueryParam("knownOn") String knownOn) {
    return institutions.timeline(number, moment(knownOn));
  }

  /** Every state the register ever held of it. @param knownOn ISO moment, or day, to read it as far as it was known */
  @GET
  @Path("{number: \\d{4}-\\d{4}}/history")
  public List<InstitutionCard.Version> history(@PathParam("number") String number, @QueryParam("knownOn") String knownOn) {
    return institutions.history(number, moment(knownOn));
  }

  @GET
  @Path("{number: \\d{4}-\\d{4}}/changes")
  public List<ChangeRow> changes(@PathParam("number") String number) {
    return institutions.changes(number);
  }

  /** Adds an address; answers the card. */
  @POST
  @Path("{number: \\d{4}-\\d{4}}/sites")
  public Response addSite(@PathParam("number") String number, @NotNull @Valid SiteEntry site) {
    service.addSite(number, site);
    return Response.status(Response.Status.CREATED).entity(institutions.card(number, null, null)).build();
  }

  /** Corrects what was written down wrongly of an address; answers the card. */
  @PUT
  @Path("{number: \\d{4}-\\d{4}}/sites/{site}")
  public InstitutionCard correctSite(@PathParam("number") String number, @PathParam("site") long site, @NotNull @Valid SiteEntry correction) {
    service.correctSite(number, null, site, correction);
    return institutions.card(number, null, null);
  }

  /** Children live at an address no longer; answers the card. */
  @POST
  @Path("{number: \\d{4}-\\d{4}}/sites/{site}/end")
  public InstitutionCard endSite(@PathParam("number") String number, @PathParam("site") long site, @NotNull @Valid SiteEnding ending) {
    service.endSite(number, site, ending);
    return institutions.card(number, null, null);
  }

  /** A room is something else from a day on; answers the card. */
  @PUT
  @Path("{number: \\d{4}-\\d{4}}/rooms/{room}")
  public InstitutionCard changeRoom(@PathParam("number") String number, @PathParam("room") long room, @NotNull @Valid RoomChange change) {
    service.changeRoom(number, room, change);
    return institutions.card(number, null, null);
  }

  @POST
  @Path("{number: \\d{4}-\\d{4}}/sites/{site}/rooms")
  public Response addRoom(@PathParam("number") String number, @PathParam("site") long site, @NotNull @Valid RoomPlan room) {
    service.addRoom(number, site, room);
    return Response.status(Response.Status.CREATED).entity(institutions.card(number, null, null)).build();
  }

  /** Nobody sleeps in a room for a while, or for good; answers the card. */
  @POST
  @Path("{number: \\d{4}-\\d{4}}/rooms/{room}/closure")
  public InstitutionCard closeRoom(@PathParam("number") String number, @PathParam("room") long room, @NotNull @Valid RoomClosing closing) {
    service.closeRoom(number, room, closing);
    return institutions.card(number, null, null);
  }

  /** A closed room is used again; answers the card. */
  @POST
  @Path("{number: \\d{4}-\\d{4}}/rooms/{room}/opening")
  public InstitutionCard openRoom(@PathParam("number") String number, @PathParam("room") long room, @NotNull @Valid RoomOpening opening) {
    service.openRoom(number, room, opening);
    return institutions.card(number, null, null);
  }

  /** The institution, or its registrar, says that the card is still correct. */
  @POST
  @Path("{number: \\d{4}-\\d{4}}/confirmation")
  public void confirmStillCorrect(@PathParam("number") String number) {
    service.confirmStillCorrect(number);
  }

  /** Changes in the caller's territory that wait for a second person. */
  @GET
  @Path("changes")
  public List<ChangeRow> waiting() {
    return institutions.waitingChanges();
  }

  @POST
  @Path("changes/{id}/confirmation")
  public void confirm(@PathParam("id") long id) {
    service.confirm(id);
  }

  @POST
  @Path("changes/{id}/refusal")
  public void decline(@PathParam("id") long id, @NotNull Decline decline) {
    service.decline(id, decline.reason());
  }

  private Response created(String number) {
    var place = uri.getBaseUriBuilder().path(InstitutionsResource.class).path(number).build();
    return Response.created(place).entity(institutions.card(number, null, null)).build();
  }

  static LocalDate day(String text) {
    return Days.day(text);
  }

  /** A moment, or the end of a day. */
  static Instant moment(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return text.indexOf('T') < 0 ? InstitutionFilter.endOf(Days.day(text)) : Days.moment(text);
  }
}
