package kg.childcare.registry.statistics.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.web.DrawnChart;
import kg.childcare.registry.statistics.service.ChildrenTable;

/** Two dimensions of the table of children laid out in lines and columns, the third held at one value or at its total. */
public record Pivot(Dimension rows, Dimension columns, List<String> heads, List<DrawnChart.Line> lines) implements Serializable {
  static final String HIDDEN = "…";

  /** One value of a dimension, or its total when {@code value} is null. */
  private record Place(Serializable value, String name) {}

  static Pivot of(ChildrenTable table, Dimension rows, Dimension columns, Map<Dimension, Serializable> held, Texts texts, Function<String, String> oblast) {
    var across = places(table, columns, texts, oblast);
    var lines = new ArrayList<DrawnChart.Line>();
    for (var row : places(table, rows, texts, oblast)) {
      lines.add(new DrawnChart.Line(row.name(), across.stream().map(column -> {
        var at = new EnumMap<Dimension, Serializable>(Dimension.class);
        at.putAll(held);
        at.put(rows, row.value());
        at.put(columns, column.value());
        return shown(count(table, at), texts);
      }).toList()));
    }
    return new Pivot(rows, columns, across.stream().map(Place::name).toList(), lines);
  }

  private static String shown(OptionalLong count, Texts texts) {
    return count.isPresent() ? texts.number(count.getAsLong()) : HIDDEN;
  }

  private static OptionalLong count(ChildrenTable table, Map<Dimension, Serializable> at) {
    return table.count((String) at.get(Dimension.OBLAST), (Sex) at.get(Dimension.SEX), (AgeBand) at.get(Dimension.AGE));
  }

  private static List<Place> places(ChildrenTable table, Dimension dimension, Texts texts, Function<String, String> oblast) {
    var places = new ArrayList<Place>();
    switch (dimension) {
      case OBLAST -> table.oblasts().forEach(code -> places.add(new Place(code, oblast.apply(code))));
      case SEX -> table.sexes().forEach(sex -> places.add(new Place(sex, texts.word(sex))));
      case AGE -> table.bands().forEach(band -> places.add(new Place(band, texts.word(band))));
    }
    if (dimension != Dimension.OBLAST || table.isCountry()) {
      places.add(new Place(null, texts.get("statistics.all")));
    }
    return places;
  }
}
