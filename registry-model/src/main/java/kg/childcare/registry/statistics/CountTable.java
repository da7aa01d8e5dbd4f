package kg.childcare.registry.statistics;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Counts over several dimensions together with every total of them. The coordinate after the last of a dimension is its total, so that a
 * table and all the tables that can be folded out of it are one thing.
 */
public final class CountTable {
  private final int[] sizes;
  private final long[] counts;

  /** @param sizes how many values each dimension has, without its total */
  public CountTable(int... sizes) {
    this.sizes = sizes.clone();
    this.counts = new long[Arrays.stream(sizes).map(size -> size + 1).reduce(1, Math::multiplyExact)];
  }

  /** Counts something in a cell and in every total that the cell belongs to. */
  public void add(long count, int... at) {
    for (int totals = 0; totals < 1 << sizes.length; totals++) {
      var cell = at.clone();
      for (int dimension = 0; dimension < sizes.length; dimension++) {
        if ((totals >> dimension & 1) == 1) {
          cell[dimension] = total(dimension);
        }
      }
      counts[index(cell)] += count;
    }
  }

  public long count(int... at) {
    return counts[index(at)];
  }

  /** The coordinate of a dimension's total. */
  public int total(int dimension) {
    return sizes[dimension];
  }

  public int dimensions() {
    return sizes.length;
  }

  int cells() {
    return counts.length;
  }

  long countOf(int index) {
    return counts[index];
  }

  int index(int... at) {
    int index = 0;
    for (int dimension = 0; dimension < sizes.length; dimension++) {
      if (at[dimension] < 0 || at[dimension] > sizes[dimension]) {
        throw new IndexOutOfBoundsException(at[dimension] + " of dimension " + dimension);
      }
      index = index * (sizes[dimension] + 1) + at[dimension];
    }
    return index;
  }

  int[] coordinates(int index) {
    var at = new int[sizes.length];
    for (int dimension = sizes.length - 1; dimension >= 0; dimension--) {
      at[dimension] = index % (sizes[dimension] + 1);
      index /= sizes[dimension] + 1;
    }
    return at;
  }

  /** Every other coordinate of the dimension, the total among them. */
  void others(int dimension, int coordinate, IntConsumer each) {
    for (int other = 0; other <= sizes[dimension]; other++) {
      if (other != coordinate) {
        each.accept(other);
      }
    }
  }
}
