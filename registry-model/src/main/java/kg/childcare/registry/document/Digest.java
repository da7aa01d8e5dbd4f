package kg.childcare.registry.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as documents, attachments and their checks use it. */
public final class Digest {
  private Digest() {}

  public static String hex(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
