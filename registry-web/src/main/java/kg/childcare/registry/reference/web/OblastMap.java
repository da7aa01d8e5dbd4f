package kg.childcare.registry.reference.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The map of oblasts, each with its number in words and a shade for its size; outlines come from the bundled drawing. */
public record OblastMap(List<Area> areas) implements Serializable {
  private static final String HIDDEN = "…";
  private static final int SHADES = 5;
  private static final Pattern SHAPE = Pattern.compile("<(path|circle) id=\"([A-Z-]+)\"[^>]*?(?: d=\"([^\"]+)\"| cx=\"([0-9.]+)\" cy=\"([0-9.]+)\")");
  private static final Pattern POINT = Pattern.compile("([0-9.]+),([0-9.]+)");
  private static final Map<String, String> SOATE = Map.of(
      "KG-Y", "41702000000000", "KG-J", "41703000000000", "KG-N", "41704000000000", "KG-B", "41705000000000", "KG-O", "41706000000000",
      "KG-T", "41707000000000", "KG-C", "41708000000000", "KG-GB", "41711000000000", "KG-GO", "41721000000000");
  private static final List<Outline> OUTLINES = read();

  /** One oblast on the map. @param code SOATE @param path outline, or null for a city that is a point @param x middle, where the number stands */
  public record Area(String code, String name, String count, String style, String path, double x, double y) implements Serializable {}

  private record Outline(String soate, String path, double x, double y) {}

  /** @param counts by SOATE code of the oblast; nothing for a number that is hidden or not told @param name of an oblast, by its code */
  public static OblastMap of(Map<String, Long> counts, UnaryOperator<String> name) {
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    return new OblastMap(OUTLINES.stream().map(outline -> {
      var count = counts.get(outline.soate());
      return new Area(outline.soate(), name.apply(outline.soate()), count == null ? HIDDEN : count.toString(), "level" + shade(count == null ? 0 : count, most), outline.path(), outline.x(), outline.y());
    }).toList());
  }

  private static long shade(long count, long most) {
    return most == 0 ? 0 : Math.min(SHADES - 1, count * SHADES / most);
  }

  private static List<Outline> read() {
    try (InputStream drawing = OblastMap.class.getResourceAsStream("/reference/map/kg-oblasts.svg")) {
      var shapes = SHAPE.matcher(new String(drawing.readAllBytes(), StandardCharsets.UTF_8));
      var all = new ArrayList<Outline>();
      while (shapes.find()) {
        all.add(shapes.group(3) == null
            ? new Outline(SOATE.get(shapes.group(2)), null, Double.parseDouble(shapes.group(4)), Double.parseDouble(shapes.group(5)))
            : outlined(SOATE.get(shapes.group(2)), shapes.group(3)));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number stands in the middle of the outline's box. */
  private static Outline outlined(String soate, String path) {
    var points = POINT.matcher(path).results().map(point -> new double[] {Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))}).toList();
    var acrossways = points.stream().mapToDouble(point -> point[0]).summaryStatistics();
    var upright = points.stream().mapToDouble(point -> point[1]).summaryStatistics();
    return new Outline(soate, path, (acrossways.getMin() + acrossways.getMax()) / 2, (upright.getMin() + upright.getMax()) / 2);
  }
}
