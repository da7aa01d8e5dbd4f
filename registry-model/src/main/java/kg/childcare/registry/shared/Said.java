package kg.childcare.registry.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence that the registry itself wrote down: kept as its key and values, so that each reader gets it in the own language. */
public final class Said {
  private static final char MARK = '\u001E';
  private static final char NEXT = '\u001F';

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private Said() {}

  public static String of(String key, Object... values) {
    return MARK + Stream.concat(Stream.of(key), Arrays.stream(values).map(value -> kept(value).replace(NEXT, ' '))).collect(Collectors.joining(String.valueOf(NEXT)));
  }

  private static String kept(Object value) {
    return value == null ? "" : value instanceof Enum<?> constant ? MARK + Texts.key(constant) : value.toString();
  }

  /** What was kept, in every language; what a person typed is the same in each. Null stays null. */
  public static Multilingual inAll(String text) {
    return text == null ? null : Multilingual.of(Texts.in(Language.KY).word(text), Texts.in(Language.RU).word(text), Texts.in(Language.EN).word(text));
  }

  static boolean is(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK;
  }

  static String in(Texts texts, String text) {
    var parts = text.substring(1).split(String.valueOf(NEXT), -1);
    return texts.get(parts[0], Arrays.stream(parts).skip(1).map(Said::read).toArray()).strip();
  }

  /** A day is kept as it is read by programs. */
  private static Object read(String kept) {
    try {
      return DAY.matcher(kept).matches() ? LocalDate.parse(kept) : kept;
    } catch (DateTimeParseException noDay) {
      return kept;
    }
  }
}
