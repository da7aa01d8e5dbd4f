package kg.childcare.registry.inspection;

/** Lots of different weight that are taken out one after the other; finds and removes one in logarithmic time (a Fenwick tree). */
class Urn {
  private final int[] weight;
  private final long[] sums;
  private long total;

  Urn(int[] weights) {
    weight = weights.clone();
    sums = new long[weights.length + 1];
    for (int i = 0; i < weights.length; i++) {
      add(i, weights[i]);
    }
  }

  long total() {
    return total;
  }

  /** Takes the lot in whose stretch the point lies, when the remaining lots lie side by side in their order from 0. */
  int take(long point) {
    int place = 0;
    long rest = point;
    for (int step = Integer.highestOneBit(weight.length); step > 0; step >>= 1) {
      if (place + step < sums.length && sums[place + step] <= rest) {
        place += step;
        rest -= sums[place];
      }
    }
    add(place, -weight[place]);
    return place;
  }

  private void add(int lot, int change) {
    for (int i = lot + 1; i < sums.length; i += i & -i) {
      sums[i] += change;
    }
    total += change;
  }
}
