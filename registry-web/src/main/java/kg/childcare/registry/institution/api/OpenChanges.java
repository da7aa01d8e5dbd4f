package kg.childcare.registry.institution.api;

import java.util.List;
import kg.childcare.registry.institution.service.PublicChange;
import kg.childcare.registry.institution.service.PublicChanges;

/** A piece of the feed of changes. @param next what to ask for {@code since} next time, also when there is nothing new */
public record OpenChanges(List<Item> items, String next) {
  /** What holds of an institution from a day on, and when that was recorded; of one that is no longer published its number and state alone. */
  public record Item(
      String cursor, String recordedAt, String number, String from, String to, String nameKy, String nameRu, String nameEn, String category, String ownership,
      String territory, String status, Integer capacity) {
    static Item of(PublicChange change) {
      return new Item(String.valueOf(change.place()), change.recordedAt().toString(), change.number(), change.from().toString(),
          change.to() == null ? null : change.to().toString(), change.name().ky(), change.name().ru(), change.name().en(), change.category(), change.ownership(),
          change.territory(), change.status().name(), change.capacity());
    }
  }

  static OpenChanges of(PublicChanges changes) {
    return new OpenChanges(changes.found().stream().map(Item::of).toList(), changes.next().toString());
  }
}
