package kg.childcare.registry.statistics;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Which cells of a published table stay hidden: those with fewer children than the threshold, and enough others that nobody can work them
 * out from the totals. For every small cell there is an {@link Exchange} inside the hidden cells, that is, another table with the same
 * published numbers in which the cell holds up to {@code threshold} children more. Zeros are shown.
 */
public final class Suppression {
  private final CountTable table;
  private final int threshold;
  private final BitSet hidden = new BitSet();

  private Suppression(CountTable table, int threshold) {
    this.table = table;
    this.threshold = threshold;
  }

  /** @param threshold the smallest number that is published, parameter {@code data.small_cell_threshold} */
  public static Suppression of(CountTable table, int threshold) {
    var suppression = new Suppression(table, threshold);
    var small = suppression.small();
    small.forEach(suppression.hidden::set);
    small.forEach(suppression::protect);
    return suppression;
  }

  /** Hides nothing: for those who may know each child by name. */
  public static Suppression none(CountTable table) {
    return new Suppression(table, 0);
  }

  public boolean hides(int... at) {
    return hidden.get(table.index(at));
  }

  /** The count, if it is shown. */
  public OptionalLong shown(int... at) {
    return hides(at) ? OptionalLong.empty() : OptionalLong.of(table.count(at));
  }

  public int hiddenCells() {
    return hidden.cardinality();
  }

  private List<Integer> small() {
    return IntStream.range(0, table.cells())
        .filter(cell -> table.countOf(cell) > 0 && table.countOf(cell) < threshold)
        .boxed()
        .sorted(Comparator.comparingLong(table::countOf))
        .toList();
  }

  private void protect(int cell) {
    Exchange.around(table, cell).stream()
        .filter(exchange -> exchange.leaves(table, threshold))
        .min(Comparator.comparingLong(exchange -> exchange.cost(table, hidden)))
        .orElseThrow()
        .cells()
        .forEach(hidden::set);
  }
}
