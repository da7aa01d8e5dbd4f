package kg.childcare.registry.shared.service;

/**
 * One page of a list: from which row, how many, in which order. Rows of equal order are told apart by id.
 *
 * @param first index of the first row, from 0
 * @param size rows at the most, 1 to {@value #MAX_SIZE}
 */
public record PageRequest<S extends Enum<S>>(int first, int size, S sort, boolean ascending) implements java.io.Serializable {
  public static final int MAX_SIZE = 200;

  public PageRequest {
    first = Math.max(0, first);
    size = Math.min(Math.max(1, size), MAX_SIZE);
  }

  /** The same page of the list in falling order. */
  public PageRequest<S> descending() {
    return new PageRequest<>(first, size, sort, false);
  }

  /** Page number {@code page}, counted from 0, in ascending order. */
  public static <S extends Enum<S>> PageRequest<S> page(int page, int size, S sort) {
    var bounded = Math.min(Math.max(1, size), MAX_SIZE);
    return new PageRequest<>((int) Math.min((long) Math.max(0, page) * bounded, Integer.MAX_VALUE), bounded, sort, true);
  }
}
