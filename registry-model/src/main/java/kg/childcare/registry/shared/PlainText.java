package kg.childcare.registry.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One line of text as it is seen: what was pasted from a document keeps neither soft hyphens, signs that turn the writing, nor letters in two pieces. */
public final class PlainText {
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final String COMMON_SIGNS = "№«»–—";

  private PlainText() {}

  /** Answers null for a text in which nothing can be seen. */
  public static String of(String raw) {
    if (raw == null || !raw.isEmpty() && isPlain(raw)) {
      return raw;
    }
    var text = SPACES.matcher(UNSEEN.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll("")).replaceAll(" ").strip();
    return text.isEmpty() ? null : text;
  }

  /** Most texts are: letters, digits and signs with single spaces between them. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' && before == ' ' || c < ' ' || c > '~' && !Character.isLetterOrDigit(c) && COMMON_SIGNS.indexOf(c) < 0) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }
}
