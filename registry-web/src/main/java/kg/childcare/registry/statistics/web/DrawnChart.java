package kg.childcare.registry.statistics.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.statistics.service.Chart;

/** A chart in one language: the picture for chart.js, and the same numbers as a table for everybody else. */
public record DrawnChart(String title, List<String> heads, List<Line> lines, String json) implements Serializable {
  private static final List<String> COLOURS = List.of("#1f77b4", "#d9822b", "#3d9970", "#7a5195");
  private static final int DASH = 6;

  /** One line of the table. */
  public record Line(String label, List<String> values) implements Serializable {}

  static DrawnChart of(Chart chart, Texts texts) {
    var heads = chart.series().stream().map(series -> said(series.name(), texts)).toList();
    var lines = new ArrayList<Line>();
    for (int at = 0; at < chart.labels().size(); at++) {
      int place = at;
      lines.add(new Line(texts.word(chart.labels().get(at)), chart.series().stream().map(series -> number(series.values().get(place))).toList()));
    }
    return new DrawnChart(texts.get(chart.title()), heads, lines, json(chart, texts).toString());
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
    return Json.createObjectBuilder()
        .add("type", chart.form() == Chart.Form.BAR ? "bar" : "line")
        .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", datasets(chart, texts)))
        .add("options", Json.createObjectBuilder()
            .add("responsive", true)
            .add("maintainAspectRatio", false)
            .add("animation", false)
            .add("scales", Json.createObjectBuilder().add("y", Json.createObjectBuilder().add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0)))))
        .build();
  }

  /** Each series has a colour and, for those who do not tell colours apart, its own border. */
  private static JsonArrayBuilder datasets(Chart chart, Texts texts) {
    var datasets = Json.createArrayBuilder();
    for (int at = 0; at < chart.series().size(); at++) {
      var series = chart.series().get(at);
      var values = Json.createArrayBuilder();
      series.values().forEach(value -> {
        if (value == null) {
          values.addNull();
        } else {
          values.add(value);
        }
      });
      datasets.add(Json.createObjectBuilder()
          .add("label", said(series.name(), texts))
          .add("data", values)
          .add("backgroundColor", COLOURS.get(at % COLOURS.size()))
          .add("borderColor", at % 2 == 0 ? COLOURS.get(at % COLOURS.size()) : "#333333")
          .add("borderWidth", 2)
          .add("borderDash", at % 2 == 0 ? Json.createArrayBuilder() : Json.createArrayBuilder().add(DASH).add(DASH)));
    }
    return datasets;
  }
}
