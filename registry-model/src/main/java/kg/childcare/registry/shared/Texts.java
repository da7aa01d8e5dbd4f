package kg.childcare.registry.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Everything the registry says, in one language. A key's first word is the slice and chooses the file
 * {@code messages/slice_ky.properties}; an enum value is {@code EnumName.VALUE}.
 */
public final class Texts {
  public static final List<String> SLICES = List.of(
      "shared", "security", "audit", "document", "reference", "institution", "standards", "accreditation",
      "children", "capacity", "inspection", "complaint", "monitoring", "statistics", "notification");
  public static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZONE);
  private static final Map<Language, Texts> ALL = load();

  private final Language language;
  private final Map<String, String> patterns;

  private Texts(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  public static Texts in(Language language) {
    return ALL.get(language);
  }

  /** The text of a key with its placeholders filled; dates, months and enum values in this language's own form. */
  public String get(String key, Object... values) {
    var pattern = patterns.get(key);
    if (pattern == null) {
      return "?" + key + "?";
    }
    if (values.length == 0) {
      return pattern.indexOf('\'') < 0 ? pattern : pattern.replace("''", "'");
    }
    var words = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      words[i] = word(values[i]);
    }
    return new MessageFormat(pattern, language.locale()).format(words);
  }

  public String get(Breach breach) {
    return get(breach.rule(), breach.arguments());
  }

  /** A value as a person of this language writes it. */
  public String word(Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof Enum<?> constant) {
      return get(key(constant));
    } else if (value instanceof BigDecimal number) {
      return number(number);
    } else if (value instanceof LocalDate day) {
      return DAY.format(day);
    } else if (value instanceof YearMonth month) {
      return MONTH.format(month);
    } else if (value instanceof Instant moment) {
      return MOMENT.format(moment);
    } else if (value instanceof String text && Said.is(text)) {
      return Said.in(this, text);
    } else if (value instanceof Multilingual name) {
      return name.in(language);
    }
    return value.toString();
  }

  /** Under which key the word for a constant stands. */
  static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  /** A number as a person of this language writes it: thousands apart, as many decimals as it has. */
  public String number(Number value) {
    if (value == null) {
      return "";
    }
    var signs = DecimalFormatSymbols.getInstance(language.locale());
    signs.setGroupingSeparator('\u202f');
    signs.setDecimalSeparator(language == Language.EN ? '.' : ',');
    signs.setMinusSign('\u2212');
    var form = new DecimalFormat("#,##0.###", signs);
    if (value instanceof BigDecimal exact) {
      form.setMinimumFractionDigits(Math.max(0, exact.scale()));
    }
    return form.format(value);
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  public Map<String, String> patterns() {
    return patterns;
  }

  public Language language() {
    return language;
  }

  private static Map<Language, Texts> load() {
    var all = new EnumMap<Language, Texts>(Language.class);
    for (var language : Language.values()) {
      var patterns = new TreeMap<String, String>();
      SLICES.forEach(slice -> read(slice, language).forEach((key, text) -> patterns.put((String) key, (String) text)));
      all.put(language, new Texts(language, Collections.unmodifiableMap(patterns)));
    }
    return all;
  }

  private static Properties read(String slice, Language language) {
    var texts = new Properties();
    var file = "/messages/" + slice + "_" + language.tag() + ".properties";
    try (var in = Texts.class.getResourceAsStream(file)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
