package kg.childcare.registry.shared;

import java.util.Locale;

/** The languages in which every page, message, document and export speaks. */
public enum Language {
  KY, RU, EN;

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** BCP 47 tag, as in {@code <html lang>}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of a tag such as {@code ru-KG}; Kyrgyz for anything unknown. */
  public static Language of(String tag) {
    if (tag != null) {
      for (var language : values()) {
        if (tag.toLowerCase(Locale.ROOT).startsWith(language.tag())) {
          return language;
        }
      }
    }
    return KY;
  }
}
