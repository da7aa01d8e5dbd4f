package kg.childcare.registry.institution.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kg.childcare.registry.shared.PlainText;

/** What the cell of a list means: blank in its many spellings, a day in three styles, a number among words. */
public final class CellText {
  private static final int LONGEST = 2_000;
  private static final Set<String> BLANKS = Set.of(
      "", "-", "--", "---", "–", "—", "_", "?", ".", "...", "…", "x", "х", "redacted", "[redacted]", "***", "n/a", "na", "#n/a", "null", "none", "no data", "нет", "нет данных", "н/д", "не указано",
      "не указан", "не имеется", "отсутствует", "жок", "маалымат жок", "белгисиз", "йўқ");
  private static final int LONGEST_BLANK = BLANKS.stream().mapToInt(String::length).max().orElse(0);
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\D{0,20}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?");
  private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2})(?: ?(?:г|г\\.|ж|ж\\.))?");
  private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[- ]{0,3}(\\p{L}{3,12})\\.?,? (\\d{4})\\D{0,20}");
  private static final List<String> MONTHS = List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
  private static final List<String> ENGLISH_MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  /** Years of two digits up to this one are of this century. */
  private static final int CENTURY = 35;
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?:[T ].*)?");
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
  private static final Pattern YEAR = Pattern.compile("(1[89]\\d{2}|20\\d{2})\\D{0,10}");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
  private static final Pattern NUMBER = Pattern.compile("\\D{0,20}?(-?\\d{1,3}(?: \\d{3})+|-?\\d{1,7})(?:[.,]0+)?(?:\\D.{0,30})?");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private CellText() {}

  /** The text without stray spaces and control characters; empty for what means that nothing is known. */
  public static String clean(String raw) {
    if (raw == null) {
      return "";
    }
    var cut = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    var text = PlainText.of(cut);
    return text == null || text.length() <= LONGEST_BLANK && BLANKS.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
  }

  /** A day as 31.12.2025 or 31.12.25, as 31 декабря 2025 г., as 2025-12-31, as the serial number of a spreadsheet, or a bare year, which means its first day. */
  public static Optional<LocalDate> day(String text) {
    try {
      var day = DAY.matcher(text);
      if (day.matches()) {
        return Optional.of(LocalDate.of(Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
      }
      var shorter = SHORT.matcher(text);
      if (shorter.matches()) {
        int year = Integer.parseInt(shorter.group(3));
        return Optional.of(LocalDate.of(year <= CENTURY ? 2000 + year : 1900 + year, Integer.parseInt(shorter.group(2)), Integer.parseInt(shorter.group(1))));
      }
      var words = WORDS.matcher(text);
      if (words.matches() && month(words.group(2)) > 0) {
        return Optional.of(LocalDate.of(Integer.parseInt(words.group(3)), month(words.group(2)), Integer.parseInt(words.group(1))));
      }
      var iso = ISO.matcher(text);
      if (iso.matches()) {
        return Optional.of(LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3))));
      }
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
    var serial = SERIAL.matcher(text);
    if (serial.matches()) {
      return Optional.of(SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1))));
    }
    var year = YEAR.matcher(text);
    return year.matches() ? Optional.of(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1)) : Optional.empty();
  }

  /** Number of a month in Russian, Kyrgyz or English, in whichever case; 0 for another word. "март" is looked for before "май". */
  private static int month(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    for (var months : List.of(MONTHS, ENGLISH_MONTHS)) {
      for (int i = 0; i < months.size(); i++) {
        if (lower.startsWith(months.get(i))) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  /** A whole number, also with a unit after it as in "60 мест"; nothing for a fraction or a text without a number. */
  public static Optional<Integer> number(String text) {
    var number = NUMBER.matcher(text);
    return number.matches() ? Optional.of(new BigDecimal(number.group(1).replace(" ", "")).intValueExact()) : Optional.empty();
  }

  /** The digits alone, by which telephone and tax numbers are compared. */
  public static String digits(String text) {
    return text == null ? "" : NO_DIGITS.matcher(text).replaceAll("");
  }
}
