package kg.childcare.registry.monitoring.service;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import kg.childcare.registry.monitoring.WrappedPair;

/**
 * How the monitors' secrets hang together: the password gives a wrapping key, that opens the private key (X25519), that opens
 * the mandate's data key (HPKE), that opens the notes (AES-256-GCM). Nothing that is stored opens any of them alone.
 */
final class MonitorCrypto {
  static final int ROUNDS = 600_000;
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 256;
  private static final HpkeParameters PAIR = pairParameters();

  private MonitorCrypto() {}

  /** A fresh private key, from which its public one follows. */
  static KeysetHandle newPrivateKey() throws GeneralSecurityException {
    return KeysetHandle.generateNew(PAIR);
  }

  /** A fresh pair of keys, the private one wrapped under the password. */
  static WrappedPair newPair(String username, char[] password) throws GeneralSecurityException {
    return wrap(newPrivateKey(), username, password);
  }

  /** The private key of a pair; refused with another password or for another user. */
  static KeysetHandle unlock(WrappedPair pair, String username, char[] password) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseEncryptedKeyset(pair.wrappedKey(), wrapping(password, pair.salt(), pair.rounds()), owner(username));
  }

  /** A private key as it may be kept: under a password, with a new salt. */
  static WrappedPair wrap(KeysetHandle privateKey, String username, char[] password) throws GeneralSecurityException {
    var salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(privateKey, wrapping(password, salt, ROUNDS), owner(username));
    return new WrappedPair(TinkProtoKeysetFormat.serializeKeysetWithoutSecret(privateKey.getPublicKeysetHandle()), salt, ROUNDS, wrapped);
  }

  static byte[] newDataKey() throws GeneralSecurityException {
    return TinkProtoKeysetFormat.serializeKeyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
  }

  /** The data key of a mandate, for the eyes of one monitor. */
  static byte[] give(byte[] dataKey, byte[] publicKey, long mandateId, String username) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey)
        .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
        .encrypt(dataKey, share(mandateId, username));
  }

  static byte[] take(byte[] wrapped, KeysetHandle privateKey, long mandateId, String username) throws GeneralSecurityException {
    return privateKey.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class).decrypt(wrapped, share(mandateId, username));
  }

  static byte[] seal(byte[] dataKey, String column, String sealId, byte[] plain) throws GeneralSecurityException {
    return data(dataKey).encrypt(plain, place(column, sealId));
  }

  static byte[] open(byte[] dataKey, String column, String sealId, byte[] sealed) throws GeneralSecurityException {
    return data(dataKey).decrypt(sealed, place(column, sealId));
  }

  private static Aead data(byte[] dataKey) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseKeyset(dataKey, InsecureSecretKeyAccess.get()).getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  private static Aead wrapping(char[] password, byte[] salt, int rounds) throws GeneralSecurityException {
    var spec = new PBEKeySpec(password, salt, rounds, KEY_BITS);
    var derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    spec.clearPassword();
    try {
      return new AesGcmJce(derived);
    } finally {
      Arrays.fill(derived, (byte) 0);
    }
  }

  private static HpkeParameters pairParameters() {
    try {
      AeadConfig.register();
      HybridConfig.register();
      return HpkeParameters.builder()
          .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
          .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
          .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
          .setVariant(HpkeParameters.Variant.NO_PREFIX)
          .build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The monitors' keys cannot be used", e);
    }
  }

  private static byte[] owner(String username) {
    return ("monitor_key:" + username).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] share(long mandateId, String username) {
    return ("mandate_key_share:" + mandateId + ":" + username).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] place(String column, String sealId) {
    return (column + ":" + sealId).getBytes(StandardCharsets.UTF_8);
  }
}
