package kg.childcare.registry.standards.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.Publication;
import kg.childcare.registry.standards.service.StandardSetRow;
import kg.childcare.registry.standards.service.StandardsQueries;
import kg.childcare.registry.standards.service.StandardsService;

/** Sets of standards and the checklists made from them. */
@RequestScoped
@Path("standards")
@Produces(MediaType.APPLICATION_JSON)
@Asks(StandardsService.class)
public class StandardsResource {
  private static final int MOST = 200;

  @Inject
  StandardsQueries standards;

  @Inject
  StandardsService service;

  @Inject
  Clock clock;

  /** Every set, the newest first. */
  @GET
  public Paged<StandardSetRow> sets(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    return page(standards.sets(), page, size);
  }

  /** The set in force on a day, today if none is named; a draft before any was published. */
  @GET
  @Path("current")
  public StandardSetRow current(@QueryParam("date") String date) {
    return standards.currentSet(date == null || date.isBlank() ? LocalDate.now(clock) : Days.day(date));
  }

  /** The criteria of a set, or only those that apply to a category. */
  @GET
  @Path("{code}/criteria")
  public Paged<CriterionAnswer> criteria(
      @PathParam("code") String code, @QueryParam("category") String category,
      @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("200") int size) {
    return page(standards.criteria(code, category).stream().map(CriterionAnswer::of).toList(), page, size);
  }

  /** Puts a draft in force; 422 with the rule when it may not be. */
  @POST
  @Path("{code}/publication")
  public StandardSetRow publish(@PathParam("code") String code, @NotNull @Valid Publication publication) {
    service.publish(code, publication);
    return standards.sets().stream().filter(set -> set.code().equals(code)).findFirst().orElseThrow();
  }

  private static <T> Paged<T> page(List<T> all, int page, int size) {
    var bounded = Math.min(Math.max(1, size), MOST);
    var items = all.stream().skip((long) Math.max(0, page) * bounded).limit(bounded).toList();
    return Paged.of(items, all.size(), Math.max(0, page), bounded);
  }

  /** A text in each language. */
  public record TextAnswer(String ky, String ru, String en) {
    static TextAnswer of(Multilingual text) {
      return new TextAnswer(text.ky(), text.ru(), text.en());
    }
  }

  /** One criterion for programs. */
  public record CriterionAnswer(
      String code, String section, TextAnswer sectionName, TextAnswer text, TextAnswer guidance, List<String> methods, String severity,
      boolean keyIndicator, String parameter) {
    static CriterionAnswer of(Criterion criterion) {
      return new CriterionAnswer(
          criterion.code(), criterion.sectionCode(), TextAnswer.of(criterion.sectionName()), TextAnswer.of(criterion.text()), TextAnswer.of(criterion.guidance()),
          criterion.methods().stream().map(Enum::name).toList(), criterion.severity().name(), criterion.keyIndicator(), criterion.paramKey());
    }
  }
}
