package kg.childcare.registry.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Children counted in other cells so that no number outside these cells changes: the corners of a box in the table, to be raised or lowered
 * together. In each dimension the box joins two values, of which one gains what the other loses, or a value and its total, which both gain.
 */
record Exchange(List<Integer> raised, List<Integer> lowered) {

  /** Every exchange that raises a cell. There is always one that lowers none: the cell with all its totals. */
  static List<Exchange> around(CountTable table, int cell) {
    var all = List.of(new Exchange(List.of(cell), List.of()));
    for (int dimension = 0; dimension < table.dimensions(); dimension++) {
      all = stretched(all, table, dimension);
    }
    return all;
  }

  private static List<Exchange> stretched(List<Exchange> boxes, CountTable table, int dimension) {
    var all = new ArrayList<Exchange>();
    for (var box : boxes) {
      int here = table.coordinates(box.raised.get(0))[dimension];
      table.others(dimension, here, other -> {
        boolean together = here == table.total(dimension) || other == table.total(dimension);
        all.add(box.joined(moved(box.raised, table, dimension, other), moved(box.lowered, table, dimension, other), together));
      });
    }
    return all;
  }

  private static List<Integer> moved(List<Integer> cells, CountTable table, int dimension, int to) {
    return cells.stream().map(cell -> {
      var at = table.coordinates(cell);
      at[dimension] = to;
      return table.index(at);
    }).toList();
  }

  private Exchange joined(List<Integer> otherRaised, List<Integer> otherLowered, boolean together) {
    return together
        ? new Exchange(concat(raised, otherRaised), concat(lowered, otherLowered))
        : new Exchange(concat(raised, otherLowered), concat(lowered, otherRaised));
  }

  private static List<Integer> concat(List<Integer> one, List<Integer> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** Whether so many children can be exchanged with every cell keeping at least one: an empty cell is shown as empty and takes no part. */
  boolean leaves(CountTable table, int children) {
    return raised.stream().allMatch(cell -> table.countOf(cell) > 0) && lowered.stream().allMatch(cell -> table.countOf(cell) > children);
  }

  /** How many counted children would no longer show. */
  long cost(CountTable table, BitSet hidden) {
    return cells().stream().filter(cell -> !hidden.get(cell)).mapToLong(cell -> 1 + table.countOf(cell)).sum();
  }

  List<Integer> cells() {
    return IntStream.concat(raised.stream().mapToInt(cell -> cell), lowered.stream().mapToInt(cell -> cell)).boxed().toList();
  }
}
