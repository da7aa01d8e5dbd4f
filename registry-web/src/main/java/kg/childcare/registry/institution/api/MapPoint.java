package kg.childcare.registry.institution.api;

import java.util.List;
import kg.childcare.registry.institution.service.PlaceDot;

/**
 * Addresses of one state that lie in one cell of the grid.
 *
 * @param places how many there are @param latitude middle of them @param territory SOATE code of the raion or city of one of them
 * @param number of the institution, and its name, where it is one place; otherwise null
 */
public record MapPoint(String status, long places, double latitude, double longitude, String oblast, String territory, String number, String nameKy, String nameRu, String nameEn) {
  /** All points. @param cells of the grid to a degree; ask for more of them, or for a smaller territory, to see closer */
  public record All(int cells, List<MapPoint> items) {
    static All of(int cells, List<PlaceDot> dots) {
      return new All(cells, dots.stream().map(MapPoint::of).toList());
    }
  }

  private static MapPoint of(PlaceDot dot) {
    var alone = dot.places() == 1;
    return new MapPoint(dot.status().name(), dot.places(), dot.latitude(), dot.longitude(), dot.oblast(), dot.territory(), alone ? dot.number() : null,
        alone ? dot.name().ky() : null, alone ? dot.name().ru() : null, alone ? dot.name().en() : null);
  }
}
