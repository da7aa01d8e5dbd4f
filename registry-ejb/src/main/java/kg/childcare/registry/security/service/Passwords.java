package kg.childcare.registry.security.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Salted and stretched passwords: PBKDF2 with HMAC-SHA-256, kept as {@code pbkdf2-sha256$iterations$salt$hash} so that the
 * number of iterations can grow. Of an unknown user a hash is computed too, so that the answer takes as long.
 */
public final class Passwords {
  public static final int MIN_LENGTH = 12;
  public static final int MAX_LENGTH = 200;

  private static final String KIND = "pbkdf2-sha256";
  private static final int ITERATIONS = 600_000;
  private static final int BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String NOBODY = KIND + "$" + ITERATIONS + "$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  private Passwords() {}

  public static String hash(char[] password) {
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    var encoder = Base64.getEncoder();
    return KIND + "$" + ITERATIONS + "$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(stretch(password, salt, ITERATIONS));
  }

  /** Whether the password belongs to the hash; never when there is none or it is not of this kind, and after the same time. */
  public static boolean fits(char[] password, String hash) {
    var known = hash != null && hash.startsWith(KIND + "$");
    var parts = (known ? hash : NOBODY).split("\\$");
    var expected = Base64.getDecoder().decode(parts[3]);
    var actual = stretch(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, actual) && known;
  }

  /** Whether the hash is weaker than one made today. */
  public static boolean outdated(String hash) {
    var parts = hash.split("\\$");
    return !parts[0].equals(KIND) || Integer.parseInt(parts[1]) < ITERATIONS;
  }

  /** SHA-256 of a text that is itself random, such as a token; as 64 hexadecimal digits. */
  public static String digest(String random) {
    try {
      var bytes = MessageDigest.getInstance("SHA-256").digest(random.getBytes(StandardCharsets.UTF_8));
      return java.util.HexFormat.of().formatHex(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 256 random bits as 43 characters that need no escaping anywhere. */
  public static String randomKey() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] stretch(char[] password, byte[] salt, int iterations) {
    var spec = new PBEKeySpec(password, salt, iterations, BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }
}
