package kg.childcare.registry.children;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The pseudonymous number that a child keeps for life: random, so that it tells neither age nor order, with a check
 * character, so that a slip of the pen does not point at another child.
 */
public final class ChildNumber {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // without I, L, O, U
  private static final int RANDOM_CHARACTERS = 9;
  private static final int MODULUS = 31;

  private ChildNumber() {}

  public static String draw(RandomGenerator random) {
    var drawn = new StringBuilder();
    for (int i = 0; i < RANDOM_CHARACTERS; i++) {
      drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return written(drawn.append(check(drawn)));
  }

  /** The number as it is stored, from whatever a person typed; null when it cannot be one. */
  public static String read(String typed) {
    if (typed == null) {
      return null;
    }
    var text = typed.strip().toUpperCase(Locale.ROOT).replaceFirst("^[CС]-?", "").replace("-", "").replace(" ", "");
    var isNumber = text.length() == RANDOM_CHARACTERS + 1
        && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
        && check(text.substring(0, RANDOM_CHARACTERS)) == text.charAt(RANDOM_CHARACTERS);
    return isNumber ? written(text) : null;
  }

  private static String written(CharSequence text) {
    return "C-" + text.subSequence(0, 5) + "-" + text.subSequence(5, 10);
  }

  private static char check(CharSequence text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += (i + 1) * ALPHABET.indexOf(text.charAt(i));
    }
    return ALPHABET.charAt(sum % MODULUS);
  }
}
