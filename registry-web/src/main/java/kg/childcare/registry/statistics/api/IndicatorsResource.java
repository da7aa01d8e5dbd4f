package kg.childcare.registry.statistics.api;

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
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.api.CsvAnswers;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.web.LanguageChoice;
import kg.childcare.registry.statistics.service.IndicatorQueries;
import kg.childcare.registry.statistics.service.IndicatorRow;

/** Indicators for the whole country on a day: definition, numerator, denominator and value; without a {@code computed} part where only the definition is known. */
@RequestScoped
@Path("indicators")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
public class IndicatorsResource {
  private static final int MOST = 200;

  @Inject
  IndicatorQueries indicators;

  @Inject
  LanguageChoice language;

  /** @param date ISO day, today when left out @param format {@code csv}, or nothing for what {@code Accept} prefers */
  @GET
  public Response indicators(
      @QueryParam("date") String date, @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("100") int size,
      @QueryParam("format") String format, @Context HttpHeaders headers) {
    var rows = indicators.rows(Days.day(date));
    if (CsvAnswers.wanted(format, headers)) {
      return CsvAnswers.file(csv(rows), "indicators.csv");
    }
    int bounded = Math.min(Math.max(1, size), MOST);
    var items = rows.stream().skip((long) Math.max(0, page) * bounded).limit(bounded).toList();
    return Response.ok(Paged.of(items, rows.size(), Math.max(0, page), bounded), MediaType.APPLICATION_JSON_TYPE).build();
  }

  private Csv csv(List<IndicatorRow> rows) {
    var texts = language.texts();
    var csv = new Csv().line(Stream.of("code", "name", "value", "unit", "numerator", "denominator", "formula", "source").map(head -> texts.get("statistics.indicator." + head)).toArray());
    rows.stream().filter(row -> row.computed() != null).forEach(row -> csv.line(
        row.code(), texts.word(row.name()), row.computed().hidden() ? texts.get("statistics.indicator.hidden") : row.computed().value(), texts.get(row.unitKey()),
        row.computed().numerator(), row.computed().denominator(), texts.word(row.formula()), texts.word(row.source())));
    return csv;
  }
}
