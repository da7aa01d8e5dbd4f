package kg.childcare.registry.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kg.childcare.registry.security.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
  private static final String COLUMN = "child_identity.surname";
  private static final String NAME = "Токтогулова Өмүт";

  @TempDir
  Path folder;

  private Vault vault;

  @BeforeEach
  void open() {
    vault = opened(true);
  }

  @Test
  void what_is_sealed_opens_again() {
    assertThat(vault.open(Purpose.IDENTITY, COLUMN, "row-1", sealed())).isEqualTo(NAME);
  }

  @Test
  void nothing_stays_nothing() {
    assertThat(vault.seal(Purpose.IDENTITY, COLUMN, "row-1", null)).isNull();
    assertThat(vault.open(Purpose.IDENTITY, COLUMN, "row-1", null)).isNull();
  }

  @Test
  void the_same_text_is_never_sealed_to_the_same_bytes() {
    assertThat(sealed()).isNotEqualTo(sealed());
    assertThat(new String(sealed(), StandardCharsets.UTF_8)).doesNotContain("Токтогулова");
  }

  @Test
  void a_changed_bit_is_noticed() {
    var changed = sealed();
    changed[changed.length - 1] ^= 1;

    assertThatThrownBy(() -> vault.open(Purpose.IDENTITY, COLUMN, "row-1", changed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void a_value_moved_to_another_row_does_not_open() {
    assertThatThrownBy(() -> vault.open(Purpose.IDENTITY, COLUMN, "row-2", sealed())).isInstanceOf(SealBroken.class);
  }

  @Test
  void a_value_moved_to_another_column_does_not_open() {
    assertThatThrownBy(() -> vault.open(Purpose.IDENTITY, "child_identity.pin", "row-1", sealed())).isInstanceOf(SealBroken.class);
  }

  @Test
  void the_keys_of_another_purpose_do_not_open_it() {
    assertThatThrownBy(() -> vault.open(Purpose.COMPLAINT, COLUMN, "row-1", sealed())).isInstanceOf(SealBroken.class);
  }

  @Test
  void the_next_start_opens_what_this_one_sealed() {
    var sealed = sealed();

    assertThat(opened(false).open(Purpose.IDENTITY, COLUMN, "row-1", sealed)).isEqualTo(NAME);
  }

  @Test
  void after_a_rotation_old_values_open_and_new_ones_use_a_new_key() throws Exception {
    var old = sealed();
    Files.createFile(folder.resolve("keys/identity.rotate"));

    var rotated = opened(false);

    assertThat(rotated.open(Purpose.IDENTITY, COLUMN, "row-1", old)).isEqualTo(NAME);
    var fresh = rotated.seal(Purpose.IDENTITY, COLUMN, "row-1", NAME);
    assertThatThrownBy(() -> vault.open(Purpose.IDENTITY, COLUMN, "row-1", fresh)).isInstanceOf(SealBroken.class);
    assertThat(folder.resolve("keys/identity.rotate")).doesNotExist();
  }

  @Test
  void production_does_not_make_keys_but_names_the_missing_file() {
    var empty = new KeyFolder(folder.resolve("elsewhere"));

    assertThatThrownBy(() -> new Vault().open(empty, false)).isInstanceOf(IllegalStateException.class).hasMessageContaining("identity.json");
  }

  @Test
  void only_the_owner_may_read_the_keys() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/identity.json")))).isEqualTo("rw-------");
  }

  private Vault opened(boolean create) {
    var opened = new Vault();
    opened.open(new KeyFolder(folder.resolve("keys")), create);
    return opened;
  }

  private byte[] sealed() {
    return vault.seal(Purpose.IDENTITY, COLUMN, "row-1", NAME);
  }
}
