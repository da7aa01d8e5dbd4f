package kg.childcare.registry.institution.api;

import java.util.List;
import kg.childcare.registry.institution.service.ChangeCursor;
import kg.childcare.registry.institution.service.PublicChange;

/** A piece of the feed of changes. @param next what to ask for {@code since} next time, also when there is nothing new */
public record OpenChanges(List<Item> items, String next) {
  /** What holds of an institution from a day on, and when that was recorded. */
  public record Item(
      String cursor, String recordedAt, String number, String from, String to, String nameKy, String nameRu, String nameEn, String category, String ownership,
      String territory, String status, Integer capacity) {
    static Item of(PublicChange change) {
      return new Item(change.cursor().toString(), change.recordedAt().toString(), change.number(), change.from().toString(),
          change.to() == null ? null : change.to().toString(), change.name().ky(), change.name().ru(), change.name().en(), change.category(), change.ownership(),
          change.territory(), change.status().name(), change.capacity());
    }
  }

  static OpenChanges of(List<PublicChange> found, ChangeCursor asked) {
    var last = found.isEmpty() ? asked : found.get(found.size() - 1).cursor();
    return new OpenChanges(found.stream().map(Item::of).toList(), last.toString());
  }
}
