package kg.childcare.registry.document;

import java.security.SecureRandom;
import java.util.Locale;

/** The code by which anyone may check a printed document: 120 random bits, in groups, without letters that look alike. */
public record CheckCode(String text) {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford base 32
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

  /** Reads what a person typed: any case, with or without dashes and spaces, O for 0 and I or L for 1. Anything else is no code. */
  public static CheckCode typed(String text) {
    var plain = (text == null ? "" : text).toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    return new CheckCode(plain.length() == LENGTH && plain.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0) ? plain : "");
  }

  public boolean isWellFormed() {
    return !text.isEmpty();
  }

  /** In groups of four, as it is printed. */
  public String grouped() {
    return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }
}
