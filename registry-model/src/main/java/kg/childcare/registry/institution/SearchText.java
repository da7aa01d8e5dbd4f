package kg.childcare.registry.institution;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Folds what people type and what the register holds into one form, so that ң and н, ё and е, «Нур» and нур find each other. */
public final class SearchText {
  private static final String FROM = "ёңүұөһғқҳўәії";
  private static final String TO = "енууохгкхуаии";

  /** Of a longer word, as one can only be pasted by mistake, the rest does not count. */
  static final int LONGEST_WORD = 60;
  private static final int MOST_TYPED = 20;
  /** Marks that stand over or under the letter before them. */
  private static final char FIRST_PIECE = '\u0300';
  private static final char LAST_PIECE = '\u036F';

  private SearchText() {}

  /** The pieces of what somebody typed to find something; of a text that was pasted by mistake the rest is not looked for. */
  public static Set<String> typed(String text) {
    return words(fold(text)).stream().limit(MOST_TYPED).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The words of a text that was folded, each once. */
  public static Set<String> words(String folded) {
    return Arrays.stream(folded.split(" ")).filter(word -> !word.isEmpty()).map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

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
    var folded = new StringBuilder(text.length());
    whole(text).toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
      if (isSaid(letter)) {
        int at = FROM.indexOf(letter);
        folded.appendCodePoint(at < 0 ? letter : TO.charAt(at));
      } else if (Character.getType(letter) != Character.FORMAT && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    });
    return folded.toString().strip();
  }

  /** A letter that was pasted in two pieces, as й sometimes is, is one letter. */
  private static String whole(String text) {
    return text.chars().anyMatch(c -> c >= FIRST_PIECE && c <= LAST_PIECE) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }

  /** Letters and numerals of any script; signs and spaces only part words. */
  private static boolean isSaid(int letter) {
    return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.LETTER_NUMBER || Character.getType(letter) == Character.OTHER_NUMBER;
  }
}
