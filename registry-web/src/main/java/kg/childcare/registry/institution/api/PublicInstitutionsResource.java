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
import kg.childcare.registry.institution.service.ChangeCursor;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.api.CsvAnswers;
import kg.childcare.registry.shared.api.Limited;
import kg.childcare.registry.shared.api.Paged;
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
  OpenData openData;

  /** One page as JSON; everything that matches as CSV. @param query part of a name or number @param territory SOATE code */
  @GET
  @Path("institutions")
  public Response institutions(
      @QueryParam("q") String query, @QueryParam("territory") String territory, @QueryParam("category") String category,
      @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size,
      @QueryParam("format") String format, @Context HttpHeaders headers) {
    var filter = new InstitutionFilter(blankToNull(query), blankToNull(territory), blankToNull(category), null, null, null, null);
    if (CsvAnswers.wanted(format, headers)) {
      return CsvAnswers.file(openData.institutions(filter), "institutions.csv");
    }
    var asked = PageRequest.page(page, size, InstitutionSort.NUMBER);
    var items = register.rows(filter, asked).stream().map(OpenInstitution::of).toList();
    return json(Paged.of(items, register.count(filter), Math.max(0, page), asked.size()));
  }

  @GET
  @Path("institutions/{number}")
  @Produces(MediaType.APPLICATION_JSON)
  public OpenInstitution institution(@PathParam("number") String number) {
    return OpenInstitution.of(register.institution(number));
  }

  /**
   * What became known after {@code since}: a moment, or the {@code next} of an earlier answer. Asking with {@code next} again and again gives
   * each change once.
   */
  @GET
  @Path("changes")
  public Response changes(
      @QueryParam("since") String since, @QueryParam("size") @DefaultValue("100") int size, @QueryParam("format") String format, @Context HttpHeaders headers) {
    var cursor = ChangeCursor.of(since);
    var found = register.changes(cursor, size);
    if (CsvAnswers.wanted(format, headers)) {
      return CsvAnswers.file(openData.changes(found), "changes.csv");
    }
    return json(OpenChanges.of(found, cursor));
  }

  private static Response json(Object answer) {
    return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** An institution as everybody's program may know it. @param territory SOATE code of its raion or city */
  public record OpenInstitution(
      String number, String nameKy, String nameRu, String nameEn, String category, String ownership, String territory, String status, Integer capacity, String since) {
    static OpenInstitution of(PublicInstitution one) {
      return new OpenInstitution(one.number(), one.name().ky(), one.name().ru(), one.name().en(), one.category(), one.ownership(), one.territory(),
          one.status().name(), one.capacity(), one.since().toString());
    }
  }
}
