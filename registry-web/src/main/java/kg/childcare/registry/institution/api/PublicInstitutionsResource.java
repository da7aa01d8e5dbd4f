package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.PublicFeed;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.institution.service.PublicSuccessions;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.api.CsvAnswers;
import kg.childcare.registry.shared.api.Limited;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.FeedCursor;
import kg.childcare.registry.shared.service.PageRequest;

/** Open data: the public register and what changed in it, without login. Never a child, an address, a rumour or the colony. */
@RequestScoped
@Limited
@Path("public")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
public class PublicInstitutionsResource {
  @Inject
  PublicRegister register;

  @Inject
  PublicFeed feed;

  @Inject
  PublicSuccessions successions;

  @Inject
  OpenRights rights;

  @Inject
  OpenData openData;

  @Inject
  OpenSchema schema;

  @Context
  UriInfo uri;

  /**
   * One page as JSON; everything that matches as CSV.
   *
   * @param query part of a name or number @param territory SOATE code @param asOf ISO day to read the register on, by what is known of it now; not after today
   * @param knownOn refused: the public reads what is known now
   */
  @GET
  @Path("institutions")
  public Response institutions(
      @QueryParam("q") String query, @QueryParam("territory") String territory, @QueryParam("category") String category,
      @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size,
      @QueryParam("asOf") String asOf, @QueryParam("knownOn") String knownOn, @QueryParam("format") String format, @Context HttpHeaders headers) {
    var filter = filter(query, territory, category, asOf, knownOn);
    if (CsvAnswers.wanted(format, headers)) {
      return CsvAnswers.file(openData.institutions(filter), "institutions.csv");
    }
    var asked = PageRequest.page(page, size, InstitutionSort.NUMBER);
    var rows = register.rows(filter, asked);
    var chains = successions.chains(rows.stream().map(PublicInstitution::id).toList(), filter.asOf());
    var standing = rights.of(rows, filter.asOf());
    var items = rows.stream().map(one -> OpenInstitution.of(one, standing.get(one.id()), chains.get(one.id()))).toList();
    return json(Paged.of(items, register.count(filter), Math.max(0, page), asked.size()));
  }

  /**
   * Where the institutions that match lie, to a hundredth of a degree; never a protected place.
   *
   * @param cells of the grid to a degree, 1 to 50: institutions of one state in one cell are one point @param asOf as for the list
   */
  @GET
  @Path("institutions/points")
  @Produces(MediaType.APPLICATION_JSON)
  public MapPoint.All points(@QueryParam("q") String query, @QueryParam("territory") String territory, @QueryParam("category") String category,
      @QueryParam("cells") @DefaultValue("4") int cells, @QueryParam("asOf") String asOf, @QueryParam("knownOn") String knownOn) {
    var grid = Math.min(Math.max(1, cells), PublicRegister.MOST_CELLS);
    return MapPoint.All.of(grid, register.places(filter(query, territory, category, asOf, knownOn), grid));
  }

  /** One institution, today or on a past day; 301 to the one that remains when the number was entered twice and no day is asked for. */
  @GET
  @Path("institutions/{number}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response institution(@PathParam("number") String number, @QueryParam("asOf") String asOf) {
    var day = InstitutionsResource.day(asOf);
    var remains = day == null ? register.survivorOf(number) : Optional.<PublicInstitution>empty();
    if (remains.isPresent()) {
      return Response.status(Response.Status.MOVED_PERMANENTLY).location(uri.getBaseUriBuilder().path(PublicInstitutionsResource.class).path("institutions").path(remains.get().number()).build()).build();
    }
    var one = register.institution(number, day);
    return json(OpenInstitution.of(one, rights.of(List.of(one), day).get(one.id()), successions.chains(List.of(one.id()), day).get(one.id())));
  }

  /** What the fields of the open data mean, as JSON Schema, in the reader's language. */
  @GET
  @Path("schema")
  @Produces(MediaType.APPLICATION_JSON)
  public Response schema() {
    return json(schema.json());
  }

  /**
   * What became known after {@code since}: a moment, or the {@code next} of an earlier answer. Asking with {@code next} again and again gives
   * each change once, also one that was committed late.
   */
  @GET
  @Path("changes")
  public Response changes(
      @QueryParam("since") String since, @QueryParam("size") @DefaultValue("100") int size, @QueryParam("format") String format, @Context HttpHeaders headers) {
    var changes = feed.changes(FeedCursor.of(since), size);
    if (CsvAnswers.wanted(format, headers)) {
      return CsvAnswers.file(openData.changes(changes.found()), "changes.csv");
    }
    return json(OpenChanges.of(changes));
  }

  private static Response json(Object answer) {
    return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
  }

  private static InstitutionFilter filter(String query, String territory, String category, String asOf, String knownOn) {
    return new InstitutionFilter(blankToNull(query), blankToNull(territory), blankToNull(category), null, null, InstitutionsResource.day(asOf), InstitutionsResource.moment(knownOn));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
