package kg.childcare.registry.document;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** The code by which anyone may check a printed document: 120 random bits, in groups, without letters that look alike. */
public record CheckCode(String text) {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford base 32
  /** Letters of a Cyrillic keyboard that look like one of the code's, and what is misread for 0 and 1; beside each what is meant. */
  private static final String LOOKS_LIKE = "OОILАВСЕНКМРТХУҮ";
  private static final String MEANT = "0011ABCEHKMPTXYY";
  private static final int LENGTH = 24;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static CheckCode random() {
    var letters = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new CheckCode(letters.toString());
  }

  /**
   * Reads what a person typed or copied: any case, any dashes and spaces, O for 0, I or L for 1, and Cyrillic letters for the Latin ones that look the same.
   * Anything else is no code.
   */
  public static CheckCode typed(String text) {
    var letters = (text == null ? "" : text).toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}]", "");
    var plain = letters.codePoints().mapToObj(Character::toString).map(CheckCode::meant).collect(Collectors.joining());
    return new CheckCode(plain.length() == LENGTH && plain.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0) ? plain : "");
  }

  private static String meant(String letter) {
    int known = LOOKS_LIKE.indexOf(letter);
    return known < 0 ? letter : MEANT.substring(known, known + 1);
  }

  public boolean isWellFormed() {
    return !text.isEmpty();
  }

  /** In groups of four, as it is printed. */
  public String grouped() {
    return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }
}
