package kg.childcare.registry.institution.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.ListField;
import kg.childcare.registry.institution.imports.ListLine;
import kg.childcare.registry.institution.imports.ListSheet;
import kg.childcare.registry.institution.imports.RowFate;
import kg.childcare.registry.institution.imports.SourceWord;
import kg.childcare.registry.institution.imports.service.Arrangement;
import kg.childcare.registry.institution.imports.service.ImportLine;
import kg.childcare.registry.institution.imports.service.ImportLineSort;
import kg.childcare.registry.institution.imports.service.ImportQueries;
import kg.childcare.registry.institution.imports.service.ImportService;
import kg.childcare.registry.institution.imports.service.ImportView;
import kg.childcare.registry.shared.Versioned;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.CsvAnswers;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Lists of institutions for programs: brought, looked at line by line, confirmed and written in the background. */
@RequestScoped
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Asks(ImportService.class)
public class ImportsResource {
  private static final String INSTITUTIONS = "institutions";
  private static final String FILE = "file";

  @Inject
  ImportService service;

  @Inject
  ImportQueries imports;

  @Inject
  LanguageChoice language;

  @Context
  UriInfo uri;

  /** A column of the list by its letter, and the field that it fills; without a field it is left out. */
  public record Column(String column, String heading, ListField field) {}

  /**
   * How far an import is. It begins RECEIVED; without {@code dryRun} it ends DONE, otherwise it becomes READY, to be confirmed or cancelled.
   *
   * @param progress percent of the reading while it is READING, of the writing while it is WRITING; 100 when nothing runs any more
   * @param message why the file was REFUSED, in the caller's language @param sheets of a spreadsheet, with the line under which the first row of each stands; 0 for one that was left out
   * @param words of the source that the register does not know, each with the number of lines rejected for it, and those that somebody gave a code
   */
  public record Job(long id, int version, String source, String fileName, ImportState state, Instant createdAt, int rows, int progress, long written, Map<RowFate, Long> counts, List<Column> columns,
      Map<ListField, String> defaults, String message, List<ListSheet> sheets, List<SourceWord> words) implements Versioned {
    static Job of(ImportView view, Texts texts) {
      var counts = new EnumMap<RowFate, Long>(RowFate.class);
      for (var fate : RowFate.values()) {
        counts.put(fate, view.count(fate));
      }
      var columns = view.layout().columns().stream().map(column -> new Column(ListLine.letters(column.index()), column.heading(), column.field())).toList();
      return new Job(view.id(), view.version(), view.source(), view.fileName(), view.state(), view.createdAt(), view.rowsTotal(), view.percent(), view.written(), counts, columns, view.layout().defaults(),
          view.refusal() == null ? null : texts.word(view.refusal()), view.sheets(), view.words());
    }
  }

  /** A line with its fate; message in the caller's language. */
  public record Row(int line, RowFate fate, String cell, String rule, String message, String name, String number, boolean written) {}

  /** Whether a doubtful line is an institution of its own. */
  public record Decision(boolean create) {}

  /**
   * Takes a list, to be read in the background; 202 with the address of the import. Nothing is written into the register unless {@code dryRun} is false.
   *
   * @param parts of {@code multipart/form-data}: {@code file}; {@code kind}, only {@code institutions}; {@code source}; {@code mapping}, JSON as
   *     {@code {"columns": {"C": "NAME_RU"}, "defaults": {"OWNERSHIP": "STATE"}, "words": {"category": {"школа-интернат": "BOARD_GEN"}}}}, or nothing; {@code dryRun}, true unless said otherwise
   */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response upload(@NotNull List<@NotNull EntityPart> parts) {
    var texts = new HashMap<String, String>();
    parts.stream().filter(part -> !FILE.equals(part.getName())).forEach(part -> texts.put(part.getName(), new String(content(part), UTF_8)));
    var file = parts.stream().filter(part -> FILE.equals(part.getName())).findFirst();
    var kind = texts.getOrDefault("kind", INSTITUTIONS);
    requireOf("kind", INSTITUTIONS.equals(kind), "institution.rule.importKindUnknown", kind);
    var name = file.flatMap(EntityPart::getFileName).orElse("list");
    var id = service.upload(texts.get("source"), name, file.map(ImportsResource::content).orElse(new byte[0]), arrangement(texts.get("mapping")),
        "false".equals(texts.get("dryRun")));
    return accepted(id);
  }

  private static byte[] content(EntityPart part) {
    try (var in = part.getContent()) {
      return in.readNBytes(ImportService.LARGEST + 1);
    } catch (IOException broken) {
      throw new BadRequestException(broken);
    }
  }

  private static Arrangement arrangement(String mapping) {
    return mapping == null || mapping.isBlank() ? null : JsonbBuilder.create().fromJson(mapping, Arrangement.class);
  }

  /** The latest imports that the caller may see. */
  @GET
  public List<Job> latest() {
    return imports.latest().stream().map(this::job).toList();
  }

  @GET
  @Path("{id: \\d+}")
  public Job one(@PathParam("id") long id) {
    return job(imports.one(id));
  }

  /** Lines in the order of the file. @param fate one of CREATE, MATCH, NEEDS_PERSON, REJECT, SKIPPED; all without it */
  @GET
  @Path("{id: \\d+}/rows")
  public Paged<Row> rows(@PathParam("id") long id, @QueryParam("fate") RowFate fate, @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    var request = PageRequest.page(page, size, ImportLineSort.LINE);
    return Paged.of(imports.lines(id, fate, request).stream().map(this::row).toList(), () -> imports.count(id, fate), page, request.size());
  }

  /** Gives columns, or words of {@code category}, {@code ownership} and {@code territory}, other meanings; an empty code takes a word away. Every line is judged anew in the background. */
  @PUT
  @Path("{id: \\d+}/mapping")
  public Job arrange(@PathParam("id") long id, @NotNull Arrangement arrangement) {
    service.arrange(id, null, arrangement);
    return one(id);
  }

  /** Decides on a line that needs a person; the lines are judged anew in the background. */
  @POST
  @Path("{id: \\d+}/rows/{line: \\d+}/decision")
  public Job decide(@PathParam("id") long id, @PathParam("line") int line, @NotNull Decision decision) {
    service.decide(id, line, decision.create());
    return one(id);
  }

  /** Has the list written in the background, after the one that is being written; goes on with one that was interrupted; 202. */
  @POST
  @Path("{id: \\d+}/confirmation")
  public Response confirm(@PathParam("id") long id) {
    service.confirm(id);
    return accepted(id);
  }

  /** Gives the import up; what was written stays. */
  @POST
  @Path("{id: \\d+}/cancellation")
  public Job cancel(@PathParam("id") long id) {
    service.cancel(id);
    return one(id);
  }

  /** Every line with its fate as CSV. */
  @GET
  @Path("{id: \\d+}/result")
  @Produces("text/csv")
  public Response result(@PathParam("id") long id) {
    return CsvAnswers.file(imports.result(id, language.chosen()), "import-" + id + ".csv");
  }

  private Job job(ImportView view) {
    return Job.of(view, language.texts());
  }

  private Response accepted(long id) {
    return Response.accepted(job(imports.one(id))).location(uri.getBaseUriBuilder().path(ImportsResource.class).path(String.valueOf(id)).build()).build();
  }

  private Row row(ImportLine line) {
    var message = line.reasons().stream().map(language.texts()::word).collect(Collectors.joining(" "));
    return new Row(line.line(), line.fate(), line.cell(), line.rule(), message, line.name(), line.number(), line.written());
  }
}
