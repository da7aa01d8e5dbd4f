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
  private static final double LEFT = 11.2;
  private static final double TOP = 16.3;
  private static final double WEST = 69.2263;
  private static final double NORTH = 43.2617;
  private static final double DEGREE_EAST = 88.494;
  private static final double DEGREE_SOUTH = 117.618;
  private static final double MARGIN = 12;
  private static final Pattern SHAPE = Pattern.compile("<(path|circle) id=\"([A-Z-]+)\"[^>]*?(?: d=\"([^\"]+)\"| cx=\"([0-9.]+)\" cy=\"([0-9.]+)\")");
  private static final Pattern POINT = Pattern.compile("([0-9.]+),([0-9.]+)");
  private static final Map<String, String> SOATE = Map.of(
      "KG-Y", "41702000000000", "KG-J", "41703000000000", "KG-N", "41704000000000", "KG-B", "41705000000000", "KG-O", "41706000000000",
      "KG-T", "41707000000000", "KG-C", "41708000000000", "KG-GB", "41711000000000", "KG-GO", "41721000000000");
  private static final List<Outline> OUTLINES = read();

  /** One oblast on the map. @param code SOATE @param path outline, or null for a city that is a point @param x middle, where the number stands */
  public record Area(String code, String name, String count, String style, String path, double x, double y) implements Serializable {}

  /** A part of the drawing: all of it, or one oblast with a margin. */
  public record View(double x, double y, double width, double height) implements Serializable {
    private static final View ALL = new View(0, 0, 1000, 506);

    /** How much larger than in the whole drawing things are drawn; what must stay of its size is divided by it. */
    public double scale() {
      return ALL.width / width;
    }

    @Override
    public String toString() {
      return x + " " + y + " " + width + " " + height;
    }
  }

  private record Outline(String soate, String path, double x, double y, View view) {}

  /** Where a longitude lies in the drawing, which keeps degrees apart evenly. */
  public static double acrossAt(double longitude) {
    return LEFT + (longitude - WEST) * DEGREE_EAST;
  }

  /** Where a latitude lies in the drawing. */
  public static double downAt(double latitude) {
    return TOP + (NORTH - latitude) * DEGREE_SOUTH;
  }

  /** The part of the drawing with one oblast; all of it for a city that is a point, and without an oblast. */
  public static View view(String oblast) {
    return OUTLINES.stream().filter(outline -> outline.soate().equals(oblast)).findFirst().map(Outline::view).orElse(View.ALL);
  }

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
            ? new Outline(SOATE.get(shapes.group(2)), null, Double.parseDouble(shapes.group(4)), Double.parseDouble(shapes.group(5)), View.ALL)
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
    var view = new View(acrossways.getMin() - MARGIN, upright.getMin() - MARGIN, acrossways.getMax() - acrossways.getMin() + 2 * MARGIN, upright.getMax() - upright.getMin() + 2 * MARGIN);
    return new Outline(soate, path, (acrossways.getMin() + acrossways.getMax()) / 2, (upright.getMin() + upright.getMax()) / 2, view);
  }
}
