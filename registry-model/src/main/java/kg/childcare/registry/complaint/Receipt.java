package kg.childcare.registry.complaint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The code that alone opens the answer to a complaint: 100 random bits in letters and digits that cannot be mixed up. Only its
 * digest is kept, so that nobody who reads the database can open an answer.
 */
public record Receipt(String code) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
  private static final int LENGTH = 20;

  public Receipt {
    code = normal(code);
  }

  public static Receipt fresh(SecureRandom random) {
    var letters = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new Receipt(letters.toString());
  }

  /** A code as a person typed it: spaces, hyphens, small letters and look-alikes do not matter. */
  private static String normal(String typed) {
    var upper = (typed == null ? "" : typed).toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
    var letters = new StringBuilder();
    upper.chars().filter(letter -> ALPHABET.indexOf(letter) >= 0).limit(LENGTH + 1L).forEach(letter -> letters.append((char) letter));
    return letters.toString();
  }

  public boolean complete() {
    return code.length() == LENGTH;
  }

  /** In groups of four, to be copied by hand. */
  public String spoken() {
    return code.replaceAll("(.{4})(?!$)", "$1-");
  }

  /** What is kept of it: SHA-256 in hex. No salt is needed for 100 random bits. */
  public String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Not the code: a receipt must not end in a log by accident. */
  @Override
  public String toString() {
    return "receipt";
  }
}
