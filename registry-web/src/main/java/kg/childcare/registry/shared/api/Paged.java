package kg.childcare.registry.shared.api;

import java.util.List;
import java.util.function.LongSupplier;

/** One page of a collection. @param page counted from 0 @param total rows in all pages */
public record Paged<T>(List<T> items, long total, int page, int size) {
  public static <T> Paged<T> of(List<T> items, long total, int page, int size) {
    return new Paged<>(items, total, page, size);
  }

  /** Asks for the total only where the page does not tell it: a page that is not full is the last one. */
  public static <T> Paged<T> of(List<T> items, LongSupplier total, int page, int size) {
    var isLast = items.size() < size && (page <= 0 || !items.isEmpty());
    return new Paged<>(items, isLast ? (long) Math.max(0, page) * size + items.size() : total.getAsLong(), page, size);
  }
}
