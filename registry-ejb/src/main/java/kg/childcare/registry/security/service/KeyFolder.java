package kg.childcare.registry.security.service;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Locale;
import kg.childcare.registry.security.Purpose;

/**
 * The folder outside the database that holds one set of keys per purpose, readable by its owner only. A file named
 * {@code identity.rotate} beside {@code identity.json} makes the next start seal with a new key; the old ones still open.
 */
class KeyFolder {
  private final Path folder;

  KeyFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The keys of a purpose.
   *
   * @param create whether to make them when there are none; without it a missing file is an error that names the file
   */
  KeysetHandle keys(Purpose purpose, boolean create) throws GeneralSecurityException {
    AeadConfig.register();
    var file = file(purpose, ".json");
    try {
      if (!Files.exists(file)) {
        if (!create) {
          throw new IllegalStateException("The keys " + file + " are missing; docs/operations.md says how to restore or make them");
        }
        write(file, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
      }
      var keys = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
      return Files.exists(file(purpose, ".rotate")) ? rotated(purpose, keys) : keys;
    } catch (IOException e) {
      throw new UncheckedIOException("The keys " + file + " cannot be read or written", e);
    }
  }

  private KeysetHandle rotated(Purpose purpose, KeysetHandle keys) throws GeneralSecurityException, IOException {
    var fresh = KeysetHandle.generateEntryFromParametersName("AES256_GCM").withRandomId().makePrimary();
    var both = KeysetHandle.newBuilder(keys).addEntry(fresh).build();
    write(file(purpose, ".json"), both);
    Files.delete(file(purpose, ".rotate"));
    return both;
  }

  private void write(Path file, KeysetHandle keys) throws GeneralSecurityException, IOException {
    Files.createDirectories(folder);
    var posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
    if (posix) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    var draft = posix
        ? Files.createTempFile(folder, "keys", ".new", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        : Files.createTempFile(folder, "keys", ".new");
    Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path file(Purpose purpose, String ending) {
    return folder.resolve(purpose.name().toLowerCase(Locale.ROOT) + ending);
  }
}
