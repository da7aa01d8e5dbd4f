package kg.childcare.registry.demo;

import java.util.List;

/** Spreads the published number of children over the institutions: most have free places, a few are overcrowded. */
final class DemoRolls {
  static final int CHILDREN = 9_973;
  private static final int ABOVE_FAMILY_CAP = 14;

  private DemoRolls() {}

  /** @param crowdedFamily which home keeps more children than a family-type home may have at all */
  static int[] sizes(List<Integer> capacities, int crowdedFamily) {
    var sizes = capacities.stream().mapToInt(capacity -> Math.max(1, capacity * 7 / 10)).toArray();
    for (int i = 10; i < sizes.length; i += 27) {
      sizes[i] = capacities.get(i) + 2; // overcrowded
    }
    sizes[crowdedFamily] = ABOVE_FAMILY_CAP;
    int missing = CHILDREN;
    for (var size : sizes) {
      missing -= size;
    }
    for (int i = 0; missing != 0; i = (i + 1) % sizes.length) {
      int step = Integer.signum(missing);
      int moved = sizes[i] + step;
      if (capacities.get(i) > 20 && sizes[i] <= capacities.get(i) && moved > 0 && moved <= capacities.get(i)) {
        sizes[i] = moved;
        missing -= step;
      }
    }
    return sizes;
  }
}
