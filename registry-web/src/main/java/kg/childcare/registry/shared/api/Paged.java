package kg.childcare.registry.shared.api;

import java.util.List;

/** One page of a collection. @param page counted from 0 @param total rows in all pages */
public record Paged<T>(List<T> items, long total, int page, int size) {
  public static <T> Paged<T> of(List<T> items, long total, int page, int size) {
    return new Paged<>(items, total, page, size);
  }
}
