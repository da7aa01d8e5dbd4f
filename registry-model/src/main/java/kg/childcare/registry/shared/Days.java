package kg.childcare.registry.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Reads days, months and moments as programs write them (ISO 8601); a year that no record can be of is none, and would break a database. */
public final class Days {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2999;

  private static final Instant BEGIN = Instant.parse(FIRST_YEAR + "-01-01T00:00:00Z");
  private static final Instant END = Instant.parse(LAST_YEAR + 1 + "-01-01T00:00:00Z");

  private Days() {}

  /** @return null for nothing */
  public static LocalDate day(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var day = LocalDate.parse(text.strip());
    require(isSane(day.getYear()), text);
    return day;
  }

  /** @return null for nothing */
  public static YearMonth month(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var month = YearMonth.parse(text.strip());
    require(isSane(month.getYear()), text);
    return month;
  }

  /** @return null for nothing */
  public static Instant moment(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var moment = Instant.parse(text.strip());
    require(!moment.isBefore(BEGIN) && moment.isBefore(END), text);
    return moment;
  }

  /** The moment itself, or the first or last one that a record can be of: what was recorded after it is the same. */
  public static Instant nearest(Instant moment) {
    return moment.isBefore(BEGIN) ? BEGIN : moment.isBefore(END) ? moment : END.minusSeconds(1);
  }

  private static boolean isSane(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static void require(boolean sane, String text) {
    if (!sane) {
      throw new DateTimeParseException("Year out of bounds", text, 0);
    }
  }
}
