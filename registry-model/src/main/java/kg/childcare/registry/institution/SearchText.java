package kg.childcare.registry.institution;

import java.util.Locale;
import java.util.regex.Pattern;

/** Folds what people type and what the register holds into one form, so that ң and н, ё and е, «Нур» and нур find each other. */
public final class SearchText {
  private static final String FROM = "ёңүұөһғқҳўәії";
  private static final String TO = "енууохгкхуаии";
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchText() {}

  public static String fold(String... parts) {
    var folded = new StringBuilder();
    for (var part : parts) {
      if (part != null) {
        folded.append(' ').append(foldOne(part));
      }
    }
    return folded.toString().strip();
  }

  private static String foldOne(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      int at = FROM.indexOf(lower.charAt(i));
      letters.append(at < 0 ? lower.charAt(i) : TO.charAt(at));
    }
    return NOISE.matcher(letters).replaceAll(" ").strip();
  }
}
