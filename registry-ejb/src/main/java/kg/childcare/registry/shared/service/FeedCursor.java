package kg.childcare.registry.shared.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.Texts;

/** Where a reader of a public feed begins: behind a place of the feed, or with what was recorded after a moment. One of the two. */
public record FeedCursor(Long place, Instant recordedAfter) {
  private static final int LONGEST = 18;
  private static final int DAY = "2026-11-01".length();

  /** Reads a place as {@link #toString} wrote it, or a moment as {@code 2026-11-01T00:00:00Z}, or a day, which means its beginning in Bishkek; null or blank is the beginning. Of a day or moment that no record can be of the nearest one that a record can be of counts, as databases keep no others. Throws {@link DateTimeParseException}. */
  public static FeedCursor of(String text) {
    if (text == null || text.isBlank()) {
      return behind(0);
    }
    var asked = text.strip();
    if (asked.length() <= LONGEST && asked.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return behind(Long.parseLong(asked));
    }
    if (asked.length() == DAY && asked.indexOf('T') < 0) {
      return new FeedCursor(null, Days.nearest(LocalDate.parse(asked).atStartOfDay(Texts.ZONE).toInstant()));
    }
    int oldStyle = asked.indexOf('~'); // cursors of before the places: a moment and an id
    return new FeedCursor(null, Days.nearest(Instant.parse(oldStyle < 0 ? asked : asked.substring(0, oldStyle))));
  }

  public static FeedCursor behind(long place) {
    return new FeedCursor(place, null);
  }

  /** Refuses a place that this feed never gave out, with {@code shared.rule.cursorAhead}: whoever holds one would wait for ever and hear nothing. */
  public void requireGivenOut(long end) {
    requireOf("since", place == null || place <= end, "shared.rule.cursorAhead", String.valueOf(place), String.valueOf(end));
  }

  /**
   * Where the next piece begins.
   *
   * @param end of the feed when this piece was read, no earlier than this cursor @param full whether the piece was as long as asked for @param last place of the last in it
   */
  public FeedCursor next(long end, boolean full, long last) {
    return behind(full ? last : end);
  }

  @Override
  public String toString() {
    return place == null ? recordedAfter.toString() : place.toString();
  }
}
