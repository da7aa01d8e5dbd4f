package kg.childcare.registry.monitoring.service;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import kg.childcare.registry.monitoring.NoteContent;
import kg.childcare.registry.monitoring.WrappedPair;

/** Makes the keys of the demonstration's monitors, whose password is no secret. Lives no longer than the loading. */
public class DemoMonitorKeys {
  private final Map<String, WrappedPair> pairs = new HashMap<>();
  private final Map<Long, byte[]> dataKeys = new HashMap<>();

  public WrappedPair pair(String username, char[] password) {
    return pairs.computeIfAbsent(username, name -> guarded(() -> MonitorCrypto.newPair(name, password)));
  }

  /** The data key of a mandate, for a monitor whose pair was made before. */
  public byte[] share(long mandate, String username) {
    return guarded(() -> MonitorCrypto.give(dataKey(mandate), pairs.get(username).publicKey(), mandate, username));
  }

  public byte[] seal(long mandate, String column, String sealId, NoteContent content) {
    return guarded(() -> MonitorCrypto.seal(dataKey(mandate), column, sealId, SealedForm.of(content)));
  }

  private byte[] dataKey(long mandate) {
    return dataKeys.computeIfAbsent(mandate, id -> guarded(MonitorCrypto::newDataKey));
  }

  private interface Secret<T> {
    T get() throws GeneralSecurityException;
  }

  private static <T> T guarded(Secret<T> work) {
    try {
      return work.get();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
