package kg.childcare.registry.security.service;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.shared.service.RegistryConfig;

/**
 * Seals what must not be readable in a dump of the database. A sealed value opens only in the column and the row that it
 * was sealed for; a value moved elsewhere, or changed by one bit, does not open.
 */
@ApplicationScoped
public class Vault {
  @Inject
  RegistryConfig config;

  private final Map<Purpose, Aead> keys = new EnumMap<>(Purpose.class);

  @PostConstruct
  void open() {
    var folder = config.value("registry.keys").map(Path::of).orElseGet(() -> config.home().resolve("keys"));
    open(new KeyFolder(folder), !config.production());
  }

  void open(KeyFolder folder, boolean create) {
    try {
      for (var purpose : Purpose.values()) {
        keys.put(purpose, folder.keys(purpose, create).getPrimitive(RegistryConfiguration.get(), Aead.class));
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The keys of the vault cannot be used", e);
    }
  }

  /** Seals and opens one value with every key, so that a start with unusable keys fails at once. */
  void test() {
    for (var purpose : Purpose.values()) {
      open(purpose, "vault.test", purpose.name(), seal(purpose, "vault.test", purpose.name(), "works"));
    }
  }

  /**
   * Seals a text; null stays null.
   *
   * @param column table and column, such as {@code child_identity.surname}
   * @param row the row's own {@code seal_id}
   */
  public byte[] seal(Purpose purpose, String column, String row, String plain) {
    return plain == null ? null : sealBytes(purpose, column, row, plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Opens what {@link #seal} sealed for the same purpose, column and row; anything else is refused. */
  public String open(Purpose purpose, String column, String row, byte[] sealed) {
    return sealed == null ? null : new String(openBytes(purpose, column, row, sealed), StandardCharsets.UTF_8);
  }

  public byte[] sealBytes(Purpose purpose, String column, String row, byte[] plain) {
    try {
      return keys.get(purpose).encrypt(plain, place(column, row));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealing failed for " + column, e);
    }
  }

  public byte[] openBytes(Purpose purpose, String column, String row, byte[] sealed) {
    try {
      return keys.get(purpose).decrypt(sealed, place(column, row));
    } catch (GeneralSecurityException e) {
      throw new SealBroken(column, e);
    }
  }

  private static byte[] place(String column, String row) {
    return (column + ":" + row).getBytes(StandardCharsets.UTF_8);
  }
}
