package kg.childcare.registry.shared.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.Chart;

/**
 * A chart in one language: the picture for chart.js, and the same numbers as a table for everybody else.
 *
 * @param summary what there is to see, in a sentence; null where the title says it
 */
public record DrawnChart(String title, String summary, List<String> heads, List<Line> lines, String json) implements Serializable {
  private static final List<String> COLOURS = List.of("#1f77b4", "#d9822b", "#3d9970", "#7a5195", "#b3261e");
  private static final int DASH = 6;
  private static final int MOST_TICKS = 8;
  private static final int TICK_GAP = 12;

  /** One line of the table. */
  public record Line(String label, List<String> values) implements Serializable {}

  public static DrawnChart of(Chart chart, Texts texts) {
    return of(chart, chart, null, texts);
  }

  /** A picture of many points, whose table tells them in fewer lines. */
  public static DrawnChart of(Chart picture, Chart table, String summary, Texts texts) {
    var heads = table.series().stream().map(series -> said(series.name(), texts)).toList();
    var lines = new ArrayList<Line>();
    for (int at = 0; at < table.labels().size(); at++) {
      int place = at;
      lines.add(new Line(texts.word(table.labels().get(at)), table.series().stream().map(series -> number(series.values().get(place))).toList()));
    }
    return new DrawnChart(texts.get(picture.title()), summary, heads, lines, json(picture, texts).toString());
  }

  private static String number(Long value) {
    return value == null ? "…" : value.toString();
  }

  private static String said(Serializable name, Texts texts) {
    return name instanceof String key ? texts.get(key) : texts.word(name);
  }

  private static JsonObject json(Chart chart, Texts texts) {
    var labels = Json.createArrayBuilder();
    chart.labels().forEach(label -> labels.add(texts.word(label)));
    var options = Json.createObjectBuilder().add("responsive", true).add("maintainAspectRatio", false).add("animation", false);
    var scales = Json.createObjectBuilder().add("y", Json.createObjectBuilder().add("beginAtZero", true).add("ticks", Json.createObjectBuilder().add("precision", 0)));
    if (chart.form() == Chart.Form.DAYS) {
      options.add("interaction", Json.createObjectBuilder().add("mode", "index").add("intersect", false));
      options.add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("labels", Json.createObjectBuilder()
          .add("usePointStyle", true).add("pointStyle", "line"))));
      scales.add("x", Json.createObjectBuilder().add("ticks", Json.createObjectBuilder().add("maxTicksLimit", MOST_TICKS).add("maxRotation", 0).add("autoSkipPadding", TICK_GAP)));
    }
    return Json.createObjectBuilder()
        .add("type", chart.form() == Chart.Form.BAR ? "bar" : "line")
        .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", datasets(chart, texts)))
        .add("options", options.add("scales", scales))
        .build();
  }

  /** Each series has a colour and, for those who do not tell colours apart, its own border. */
  private static JsonArrayBuilder datasets(Chart chart, Texts texts) {
    var datasets = Json.createArrayBuilder();
    for (int at = 0; at < chart.series().size(); at++) {
      datasets.add(dataset(chart, at, texts));
    }
    return datasets;
  }

  private static JsonObjectBuilder dataset(Chart chart, int at, Texts texts) {
    var series = chart.series().get(at);
    var colour = COLOURS.get(at % COLOURS.size());
    var dataset = Json.createObjectBuilder()
        .add("label", said(series.name(), texts))
        .add("data", values(series))
        .add("backgroundColor", colour);
    if (chart.form() == Chart.Form.DAYS) { // told apart by their dashes; equal ones lie on top of each other, the first one widest and lowest
      return dataset.add("borderColor", colour).add("borderWidth", 1 + chart.series().size() - at).add("order", chart.series().size() - at)
          .add("borderDash", dashes(at)).add("pointRadius", 0).add("stepped", true);
    }
    return dataset
        .add("borderWidth", 2)
        .add("borderColor", at % 2 == 0 ? colour : "#333333")
        .add("borderDash", at % 2 == 0 ? Json.createArrayBuilder() : Json.createArrayBuilder().add(DASH).add(DASH));
  }

  private static JsonArrayBuilder dashes(int at) {
    return switch (at % COLOURS.size()) {
      case 0 -> Json.createArrayBuilder();
      case 1 -> Json.createArrayBuilder().add(2 * DASH).add(DASH / 2);
      case 2 -> Json.createArrayBuilder().add(DASH).add(DASH);
      case 3 -> Json.createArrayBuilder().add(2).add(DASH / 2);
      default -> Json.createArrayBuilder().add(2 * DASH).add(DASH).add(2).add(DASH);
    };
  }

  private static JsonArrayBuilder values(Chart.Series series) {
    var values = Json.createArrayBuilder();
    series.values().forEach(value -> {
      if (value == null) {
        values.addNull();
      } else {
        values.add(value);
      }
    });
    return values;
  }
}
