package kg.childcare.registry.demo;

import java.util.List;

/** Spreads the published number of children over the institutions: most have some free places, a few are overcrowded, those without their right are being emptied. */
final class DemoRolls {
  static final int CHILDREN = 9_973;
  private static final int ABOVE_FAMILY_CAP = 14;
  private static final int FULL = 100;
  private static final int LEAST_FULL = 76;
  private static final int SPREAD = 23;
  private static final int LARGEST = 260;
  private static final int SMALL = 20;

  private DemoRolls() {}

  /** How many children a home has as long as it has its right. */
  static int usual(int index, int capacity) {
    return Math.max(1, capacity * (LEAST_FULL + index * 7 % SPREAD) / FULL);
  }

  /** @param crowdedFamily which home keeps more children than a family-type home may have at all */
  static int[] sizes(List<Integer> capacities, List<DemoFate> fates, int crowdedFamily) {
    var sizes = new int[capacities.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = fates.get(i).staying(i, usual(i, capacities.get(i)));
    }
    for (int i = 10; i < sizes.length; i += 27) {
      sizes[i] = fates.get(i).losesRight() ? sizes[i] : capacities.get(i) + 2; // overcrowded
    }
    sizes[crowdedFamily] = ABOVE_FAMILY_CAP;
    fill(sizes, capacities, fates);
    return sizes;
  }

  /** Adds or takes away what is missing, more where a home is larger. */
  private static void fill(int[] sizes, List<Integer> capacities, List<DemoFate> fates) {
    int missing = CHILDREN;
    for (var size : sizes) {
      missing -= size;
    }
    var due = new int[sizes.length];
    for (int i = 0; missing != 0; i = (i + 1) % sizes.length) {
      int capacity = capacities.get(i);
      int moved = sizes[i] + Integer.signum(missing);
      due[i] += capacity;
      if (due[i] >= LARGEST && capacity > SMALL && !fates.get(i).losesRight() && sizes[i] <= capacity && moved > 0 && moved <= capacity) {
        due[i] -= LARGEST;
        missing -= moved - sizes[i];
        sizes[i] = moved;
      }
    }
  }
}
