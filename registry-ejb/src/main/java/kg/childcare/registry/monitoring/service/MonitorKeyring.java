package kg.childcare.registry.monitoring.service;

import com.google.crypto.tink.KeysetHandle;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Opened private keys of the monitors who are signed in, by session; in this node's memory and nowhere else. A key that was not
 * used for half an hour is forgotten.
 */
@ApplicationScoped
public class MonitorKeyring {
  private static final long IDLE = Duration.ofMinutes(30).toNanos();

  private final Map<String, Opened> opened = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  /** A private key and when it was last used. */
  private record Opened(String username, KeysetHandle privateKey, long usedAt) {}

  public MonitorKeyring() {
    this(System::nanoTime); // measures idleness; a clock that stands still must not keep keys for ever
  }

  MonitorKeyring(LongSupplier nanos) {
    this.nanos = nanos;
  }

  void keep(String sessionKey, String username, KeysetHandle privateKey) {
    forgetIdle();
    opened.put(sessionKey, new Opened(username, privateKey, nanos.getAsLong()));
  }

  /** The private key of a session, if it was opened there by this very user. */
  Optional<KeysetHandle> of(String sessionKey, String username) {
    forgetIdle();
    if (sessionKey == null) {
      return Optional.empty();
    }
    var found = opened.computeIfPresent(sessionKey, (ignored, old) -> new Opened(old.username(), old.privateKey(), nanos.getAsLong()));
    return Optional.ofNullable(found).filter(held -> held.username().equals(username)).map(Opened::privateKey);
  }

  void forget(String sessionKey) {
    if (sessionKey != null) {
      opened.remove(sessionKey);
    }
  }

  private void forgetIdle() {
    opened.values().removeIf(held -> nanos.getAsLong() - held.usedAt() > IDLE);
  }
}
