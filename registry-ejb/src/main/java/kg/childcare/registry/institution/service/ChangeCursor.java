package kg.childcare.registry.institution.service;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Where a reader of the public changes stopped: a moment, and the last of the changes recorded at that very moment. */
public record ChangeCursor(Instant recordedAt, long id) {
  private static final char BETWEEN = '~';

  /** Reads {@code 2026-11-01T00:00:00Z}, or what {@link #toString} wrote; null or blank is the beginning. Throws {@link DateTimeParseException}. */
  public static ChangeCursor of(String text) {
    if (text == null || text.isBlank()) {
      return new ChangeCursor(Instant.EPOCH, 0);
    }
    int between = text.indexOf(BETWEEN);
    return between < 0
        ? new ChangeCursor(Instant.parse(text.strip()), Long.MAX_VALUE)
        : new ChangeCursor(Instant.parse(text.substring(0, between).strip()), id(text, between));
  }

  private static long id(String text, int between) {
    try {
      return Long.parseLong(text.substring(between + 1).strip());
    } catch (NumberFormatException malformed) {
      throw new DateTimeParseException("no cursor", text, between, malformed);
    }
  }

  @Override
  public String toString() {
    return recordedAt.toString() + BETWEEN + id;
  }
}
