package kg.childcare.registry.institution.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.service.PlaceDot;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.web.OblastMap;

/** Points of the map: each told by its shape as well as by its colour, neighbours as one point with their number. */
public record PlacesMap(OblastMap.View view, List<Point> points) implements Serializable {
  private static final int CELLS_OF_COUNTRY = 4;
  private static final int CLOSER_IN_RAION = 10;
  private static final double SIZE = 7;

  /** What a point looks like, and what it stands for. */
  public enum Shape {
    CIRCLE, DIAMOND, TRIANGLE, SQUARE;

    static Shape of(InstitutionStatus status) {
      return switch (status) {
        case ACTIVE -> CIRCLE;
        case SUSPECTED, UNDER_CHECK -> TRIANGLE;
        case PROPOSED -> DIAMOND;
        default -> SQUARE;
      };
    }

    /** Of the size that a point has beside the words that explain it. */
    public String sample() {
      return path(SIZE);
    }

    /** Outline around the middle. */
    private String path(double size) {
      return switch (this) {
        case CIRCLE -> line("M%1$.2f 0A%2$.2f %2$.2f 0 1 0 %2$.2f 0A%2$.2f %2$.2f 0 1 0 %1$.2f 0Z", -size, size);
        case DIAMOND -> line("M0 %1$.2fL%2$.2f 0L0 %2$.2fL%1$.2f 0Z", -size * 1.2, size * 1.2);
        case TRIANGLE -> line("M0 %1$.2fL%2$.2f %2$.2fL%1$.2f %2$.2fZ", -size * 1.1, size);
        case SQUARE -> line("M%1$.2f %1$.2fH%2$.2fV%2$.2fH%1$.2fZ", -size * 0.9, size * 0.9);
      };
    }

    private static String line(String pattern, Object... sizes) {
      return String.format(Locale.ROOT, pattern, sizes);
    }
  }

  /** One point. @param place where it is moved to in the drawing @param path its outline */
  public record Point(PlaceDot dot, Shape shape, String place, String path) implements Serializable {}

  /** So many cells make a degree: the closer one looks, the more. @param territory to which the list is narrowed, null for the country */
  static int cells(String territory) {
    var closer = territory == null || territory.equals(Territory.oblastOf(territory)) ? 1 : CLOSER_IN_RAION;
    return (int) Math.round(CELLS_OF_COUNTRY * closer * viewOf(territory).scale());
  }

  private static OblastMap.View viewOf(String territory) {
    return OblastMap.view(territory == null ? null : Territory.oblastOf(territory));
  }

  /** Whether it shows the whole country. */
  public boolean isWhole() {
    return view.scale() == 1;
  }

  /** Those that the map shows, to be explained below it. */
  public List<Shape> shapes() {
    return points.stream().map(Point::shape).distinct().sorted().toList();
  }

  /** Size of the letters of a number in a point. */
  public double letters() {
    return SIZE * 2 / view.scale();
  }

  static PlacesMap of(String territory, List<PlaceDot> dots) {
    var view = viewOf(territory);
    return new PlacesMap(view, dots.stream().map(dot -> point(dot, view)).toList());
  }

  private static Point point(PlaceDot dot, OblastMap.View view) {
    var shape = Shape.of(dot.status());
    var size = SIZE * (dot.places() == 1 ? 1 : 1.6) / view.scale();
    return new Point(dot, shape, String.format(Locale.ROOT, "translate(%.1f %.1f)", OblastMap.acrossAt(dot.longitude()), OblastMap.downAt(dot.latitude())), shape.path(size));
  }
}
