package kg.childcare.registry.institution.api;

import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.ToldRight;
import kg.childcare.registry.institution.service.PublicChange;
import kg.childcare.registry.institution.service.PublicChanges;

/** A piece of the feed of changes. @param next what to ask for {@code since} next time, also when there is nothing new */
public record OpenChanges(List<Item> items, String next) {
  /**
   * What holds of an institution from a day on, and when that was recorded: its facts, or how its accreditation stands. Of one that is no longer published its number and state alone.
   *
   * @param kind {@code FACTS} or {@code ACCREDITATION}; the fields of the other kind are empty
   */
  public record Item(
      String cursor, String kind, String recordedAt, String number, String from, String to, String nameKy, String nameRu, String nameEn, String category, String ownership,
      String territory, String status, Integer capacity, String accreditation, String accreditationSince, String accreditationUntil, Integer accreditationPlaces) {
    static Item of(PublicChange change) {
      var right = change.right() == null ? new ToldRight(null, null, null, null) : change.right();
      return new Item(String.valueOf(change.place()), change.kind(), change.recordedAt().toString(), change.number(), change.from().toString(), text(change.to()), change.name().ky(), change.name().ru(),
          change.name().en(), change.category(), change.ownership(), change.territory(), change.status() == null ? null : change.status().name(), change.capacity(), right.status(), text(right.since()),
          text(right.until()), right.places());
    }
  }

  static OpenChanges of(PublicChanges changes) {
    return new OpenChanges(changes.found().stream().map(Item::of).toList(), changes.next().toString());
  }

  static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
