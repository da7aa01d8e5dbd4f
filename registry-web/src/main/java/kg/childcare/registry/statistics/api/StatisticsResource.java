package kg.childcare.registry.statistics.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.api.CsvAnswers;
import kg.childcare.registry.shared.web.LanguageChoice;
import kg.childcare.registry.statistics.service.ChildrenStatistics;
import kg.childcare.registry.statistics.service.ChildrenTable;

/** Children by oblast, sex and age band on a day, every total included, as JSON or CSV; 422 for a day that has not come. */
@RequestScoped
@Path("statistics")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
public class StatisticsResource {
  @Inject
  ChildrenStatistics statistics;

  @Inject
  Reference reference;

  @Inject
  LanguageChoice language;

  /** One cell; a missing dimension is its total, a missing count is hidden. */
  public record Cell(String oblast, Sex sex, AgeBand age, Long count) {}

  /** @param threshold counts below it are hidden; 0 when none is */
  public record Answer(String day, int threshold, List<Cell> cells) {}

  /** @param date ISO day, today when left out @param format {@code csv}, or nothing for what {@code Accept} prefers */
  @GET
  public Response children(@QueryParam("date") String date, @QueryParam("format") String format, @Context HttpHeaders headers) {
    var table = statistics.childrenOn(Days.day(date));
    var cells = cells(table);
    if (CsvAnswers.wanted(format, headers)) {
      return CsvAnswers.file(csv(cells), language.texts().get("statistics.csvFile", table.day().toString()));
    }
    return Response.ok(new Answer(table.day().toString(), table.threshold(), cells), MediaType.APPLICATION_JSON_TYPE).build();
  }

  private static List<Cell> cells(ChildrenTable table) {
    var cells = new ArrayList<Cell>();
    for (var oblast : withTotal(table.oblasts(), table.isCountry())) {
      for (var sex : withTotal(table.sexes(), true)) {
        for (var band : withTotal(table.bands(), true)) {
          cells.add(new Cell(oblast, sex, band, number(table.count(oblast, sex, band))));
        }
      }
    }
    return cells;
  }

  private static <T> List<T> withTotal(List<T> values, boolean total) {
    var all = new ArrayList<>(values);
    if (total) {
      all.add(null);
    }
    return all;
  }

  private static Long number(OptionalLong count) {
    return count.isPresent() ? count.getAsLong() : null;
  }

  private Csv csv(List<Cell> cells) {
    var texts = language.texts();
    var csv = new Csv().line(Arrays.stream(new String[] {"statistics.oblast", "statistics.sex", "statistics.age", "statistics.chart.rollSeries"}).map(texts::get).toArray());
    var all = texts.get("statistics.all");
    cells.forEach(cell -> csv.line(
        cell.oblast() == null ? all : texts.word(reference.territory(cell.oblast()).name()),
        cell.sex() == null ? all : texts.word(cell.sex()),
        cell.age() == null ? all : texts.word(cell.age()),
        cell.count() == null ? "…" : cell.count()));
    return csv;
  }
}
