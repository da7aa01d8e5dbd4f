package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import kg.childcare.registry.institution.RoomFinding;
import kg.childcare.registry.institution.service.RoomFindingFilter;
import kg.childcare.registry.institution.service.RoomFindingQueries;
import kg.childcare.registry.institution.service.RoomFindingSort;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.TableLines;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.api.TableFormat;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.service.Xlsx;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Rule breaks of bedrooms over the register today. */
@RequestScoped
@Path("rooms/findings")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
public class RoomFindingsResource {
  @Inject
  RoomFindingQueries queries;

  @Inject
  Choices choices;

  @Inject
  LanguageChoice language;

  /**
   * One page as JSON; all of them as CSV or XLSX, in the reader's language.
   *
   * @param kind MIXED, NOT_APART, MORE_CHILDREN_THAN_BEDS, TOO_MANY_BEDS or TOO_SMALL; all without it @param number of one institution
   * @param format {@code csv}, {@code xlsx}, or nothing for what {@code Accept} prefers
   */
  @GET
  public Response list(
      @QueryParam("kind") RoomFinding kind, @QueryParam("territory") String territory, @QueryParam("number") String number, @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size, @QueryParam("format") String format, @Context HttpHeaders headers) {
    var filter = new RoomFindingFilter(kind, territory, number);
    var wanted = TableFormat.wanted(format, headers);
    if (wanted.isPresent()) {
      return wanted.get().answer("rooms", lines -> write(filter, lines));
    }
    var asked = PageRequest.page(page, size, RoomFindingSort.KIND);
    return Response.ok(Paged.of(queries.rows(filter, asked), queries.count(filter), page, asked.size()), MediaType.APPLICATION_JSON_TYPE).build();
  }

  private void write(RoomFindingFilter filter, TableLines lines) {
    var texts = language.texts();
    lines.line(Stream.of("number", "name", "rooms.oblast", "rooms.kind", "rooms.site", "rooms.building", "rooms.section", "rooms.room", "rooms.beds", "rooms.area", "rooms.children")
        .map(head -> texts.get("institution." + head)).toArray());
    queries.each(filter, row -> lines.line(row.number(), texts.word(row.name()), choices.oblast(row.territory()), texts.word(row.kind()), row.site(), row.building(), row.section(), row.room(),
        row.beds(), row.area(), row.children()));
  }
}
