package kg.childcare.registry.monitoring.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import kg.childcare.registry.monitoring.WrappedPair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MonitorCryptoTest {
  private static final long MANDATE = 2;
  private static final String COLUMN = "monitor_note.sealed";
  private static final String ROW = "5b0c";
  private static final byte[] NOTE = "Балдар түнкүсүн камалат. Ребёнок 3: шрам.".getBytes(StandardCharsets.UTF_8);

  private static WrappedPair first;
  private static WrappedPair second;
  private static byte[] firstShare;
  private static byte[] sealed;

  @BeforeAll
  static void a_first_monitor_makes_the_data_key_and_writes_a_note() throws Exception {
    first = MonitorCrypto.newPair("monitor", password("first-secret"));
    second = MonitorCrypto.newPair("monitor2", password("second-secret"));
    var dataKey = MonitorCrypto.newDataKey();
    firstShare = MonitorCrypto.give(dataKey, first.publicKey(), MANDATE, "monitor");
    sealed = MonitorCrypto.seal(dataKey, COLUMN, ROW, NOTE);
  }

  @Test
  void the_monitor_reads_the_note_with_the_password() throws Exception {
    assertThat(MonitorCrypto.open(dataKeyOfFirst(), COLUMN, ROW, sealed)).isEqualTo(NOTE);
  }

  @Test
  void another_monitor_reads_it_once_the_key_was_given() throws Exception {
    var given = MonitorCrypto.give(dataKeyOfFirst(), second.publicKey(), MANDATE, "monitor2");

    var taken = MonitorCrypto.take(given, MonitorCrypto.unlock(second, "monitor2", password("second-secret")), MANDATE, "monitor2");

    assertThat(MonitorCrypto.open(taken, COLUMN, ROW, sealed)).isEqualTo(NOTE);
  }

  @Test
  void everything_that_is_stored_does_not_open_the_note() {
    var stored = List.of(first.publicKey(), first.salt(), first.wrappedKey(), second.publicKey(), second.salt(), second.wrappedKey(), firstShare, sealed);

    assertThat(stored).allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("Ребёнок", "first-secret"));
    for (var bytes : stored) {
      assertThatThrownBy(() -> MonitorCrypto.open(bytes, COLUMN, ROW, sealed)).isInstanceOf(GeneralSecurityException.class);
      assertThatThrownBy(() -> TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get()).getPublicKeysetHandle())
          .isInstanceOf(GeneralSecurityException.class);
    }
  }

  @Test
  void another_password_or_another_user_does_not_open_the_private_key() {
    assertThatThrownBy(() -> MonitorCrypto.unlock(first, "monitor", password("first-Secret"))).isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> MonitorCrypto.unlock(first, "monitor2", password("first-secret"))).isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void a_share_works_for_its_own_monitor_and_mandate_only() throws Exception {
    var strangersKey = MonitorCrypto.unlock(second, "monitor2", password("second-secret"));
    var ownKey = MonitorCrypto.unlock(first, "monitor", password("first-secret"));

    assertThatThrownBy(() -> MonitorCrypto.take(firstShare, strangersKey, MANDATE, "monitor")).isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> MonitorCrypto.take(firstShare, ownKey, MANDATE + 1, "monitor")).isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void a_note_moved_to_another_row_does_not_open() throws Exception {
    var dataKey = dataKeyOfFirst();

    assertThatThrownBy(() -> MonitorCrypto.open(dataKey, COLUMN, "other", sealed)).isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void a_new_password_keeps_the_share() throws Exception {
    var moved = MonitorCrypto.wrap(MonitorCrypto.unlock(first, "monitor", password("first-secret")), "monitor", password("newer-secret"));

    var privateKey = MonitorCrypto.unlock(moved, "monitor", password("newer-secret"));

    assertThat(MonitorCrypto.open(MonitorCrypto.take(firstShare, privateKey, MANDATE, "monitor"), COLUMN, ROW, sealed)).isEqualTo(NOTE);
    assertThatThrownBy(() -> MonitorCrypto.unlock(moved, "monitor", password("first-secret"))).isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void an_opened_key_is_forgotten_at_sign_out_and_after_half_an_idle_hour() throws Exception {
    var now = new AtomicLong();
    var ring = new MonitorKeyring(now::get);
    var key = MonitorCrypto.unlock(first, "monitor", password("first-secret"));

    ring.keep("session", "monitor", key);
    assertThat(ring.of("session", "monitor")).isPresent();
    assertThat(ring.of("session", "monitor2")).isEmpty();
    assertThat(ring.of("another", "monitor")).isEmpty();
    now.addAndGet(Duration.ofMinutes(30).toNanos());
    assertThat(ring.of("session", "monitor")).isPresent();
    now.addAndGet(Duration.ofMinutes(30).toNanos() + 1);
    assertThat(ring.of("session", "monitor")).isEmpty();

    ring.keep("session", "monitor", key);
    ring.forget("session");
    assertThat(ring.of("session", "monitor")).isEmpty();
  }

  private static byte[] dataKeyOfFirst() throws GeneralSecurityException {
    return MonitorCrypto.take(firstShare, MonitorCrypto.unlock(first, "monitor", password("first-secret")), MANDATE, "monitor");
  }

  private static char[] password(String text) {
    return text.toCharArray();
  }
}
