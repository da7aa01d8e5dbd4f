package kg.childcare.registry.shared.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One filling-in of a form: the number under which it is kept and handed in once.
 *
 * @param page address of the page, and what of it the form is about @param keptAt when an earlier text was kept, or null
 * @param restored names of the fields that were put back
 */
public record Sheet(String id, String page, String form, Instant keptAt, Set<String> restored) implements Serializable {
  static Sheet fresh(String page, String form) {
    return new Sheet(UUID.randomUUID().toString(), page, form, null, Set.of());
  }

  /** The same form once more, after this sheet was handed in. */
  Sheet next(String number) {
    return new Sheet(number, page, form, null, Set.of());
  }
}
