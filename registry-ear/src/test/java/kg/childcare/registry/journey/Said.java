package kg.childcare.registry.journey;

import java.time.LocalDate;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;

/** What the pages of a journey say, in Kyrgyz. */
final class Said {
  private static final Texts KY = Texts.in(Language.KY);

  private Said() {}

  static String said(String key, Object... values) {
    return KY.get(key, values);
  }

  /** Today where the registry stands, as a person types it. */
  static String today() {
    return KY.word(LocalDate.now(Texts.ZONE));
  }

  static String said(Enum<?> value) {
    return KY.word(value);
  }
}
