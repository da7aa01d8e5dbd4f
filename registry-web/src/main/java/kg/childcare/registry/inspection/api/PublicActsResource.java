package kg.childcare.registry.inspection.api;

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
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.inspection.service.PublicActs;
import kg.childcare.registry.inspection.service.PublishedActRow;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.api.CsvAnswers;
import kg.childcare.registry.shared.api.Downloads;
import kg.childcare.registry.shared.api.Limited;
import kg.childcare.registry.shared.service.FeedCursor;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Open data: published acts of inspection, without login. Never a person, an hour, a number of children or unreleased words. */
@RequestScoped
@Limited
@Path("public")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
public class PublicActsResource {
  @Inject
  PublicActs acts;

  @Inject
  LanguageChoice language;

  /** What was published or withdrawn after {@code since}: a moment, or the {@code next} of an earlier answer; each once, also what was committed late. */
  @GET
  @Path("acts")
  public Response changes(
      @QueryParam("since") String since, @QueryParam("size") @DefaultValue("100") int size, @QueryParam("format") String format, @Context HttpHeaders headers) {
    var changes = acts.changes(FeedCursor.of(since), size);
    if (CsvAnswers.wanted(format, headers)) {
      return CsvAnswers.file(csv(changes.found()), "acts.csv");
    }
    return json(new Feed(changes.found().stream().map(Item::of).toList(), changes.next().toString()));
  }

  /** Published acts of one institution of the public register, the newest visit first. */
  @GET
  @Path("institutions/{number}/acts")
  @Produces(MediaType.APPLICATION_JSON)
  public List<Item> of(@PathParam("number") String number) {
    return acts.of(number).stream().map(Item::of).toList();
  }

  @GET
  @Path("acts/{act}")
  @Produces(MediaType.APPLICATION_JSON)
  public OpenAct act(@PathParam("act") String act) {
    return OpenAct.of(acts.act(act));
  }

  /** The published version as it was filed. @param asked ky, ru or en */
  @GET
  @Path("acts/{act}/document")
  @Produces({"application/pdf", MediaType.APPLICATION_JSON})
  public Response document(@PathParam("act") String act, @QueryParam("language") String asked) {
    return Downloads.shownPdf(acts.pdf(act, Language.of(asked)), "act-" + act + ".pdf");
  }

  private Csv csv(List<PublishedActRow> found) {
    var texts = language.texts();
    var csv = new Csv().line(Arrays.stream(new String[] {"inspection.public.changedAt", "inspection.act.title", "inspection.act.number", "inspection.public.visitedOn", "inspection.public.state",
        "inspection.public.result", "inspection.act.findings", "inspection.public.critical", "inspection.public.corrected", "inspection.public.cursor"}).map(key -> texts.get(key)).toArray());
    found.forEach(row -> csv.line(row.changedAt(), row.number(), row.institutionNumber(), row.visitedOn(), texts.word(row.state()), row.result(), row.findings(), row.critical(), row.corrected(), row.cursor()));
    return csv;
  }

  private static Response json(Object answer) {
    return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
  }

  /** A piece of the feed. @param next what to ask for {@code since} next time */
  public record Feed(List<Item> items, String next) {}

  /** A published or withdrawn act in short. */
  public record Item(
      String cursor, String changedAt, String number, String institutionNumber, String visitedOn, String state, int edition, Integer result, long findings, long critical, long corrected) {
    static Item of(PublishedActRow row) {
      return new Item(row.cursor().toString(), row.changedAt().toString(), row.number(), row.institutionNumber(), row.visitedOn().toString(), row.state().name(), row.edition(), row.result(),
          row.findings(), row.critical(), row.corrected());
    }
  }
}
