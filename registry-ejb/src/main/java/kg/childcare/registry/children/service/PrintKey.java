package kg.childcare.registry.children.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kg.childcare.registry.children.Person;
import kg.childcare.registry.children.Sex;

/** Makes keyed fingerprints: equal texts give equal prints, and nobody without the key can try texts out. */
public final class PrintKey {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  PrintKey(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** Print of a PIN; null for a child without one. */
  public String ofPin(Person person) {
    return person.hasPin() ? print("pin", person.pin()) : null;
  }

  /** Print of names, birth date and sex. */
  public String ofPerson(Person person, Sex sex) {
    return print("person", person.comparable() + "|" + person.birthDate() + "|" + sex);
  }

  private String print(String what, String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal((what + ":" + text).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
