package kg.childcare.registry.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps machines from flooding the page for children without keeping anybody's address: it counts under a keyed hash, in memory,
 * and throws key and counts away every ten minutes. Generous, because all children of one institution may share one address.
 */
@ApplicationScoped
public class FloodGate {
  /** What somebody wants at the gate, and how often in ten minutes one address and all together may. */
  public enum Wish {
    TELL(40, 2000), LOOK(300, 20_000);

    private final int each;
    private final int all;

    Wish(int each, int all) {
      this.each = each;
      this.all = all;
    }
  }

  public static final Duration WINDOW = Duration.ofMinutes(10);

  private final LongSupplier nanos;
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private SecretKeySpec key;
  private long began;

  public FloodGate() {
    this(System::nanoTime); // measures a duration; a clock that stands still must not shut the gate for ever
  }

  FloodGate(LongSupplier nanos) {
    this.nanos = nanos;
    renew();
  }

  public boolean admits(Wish wish, String address) {
    if (nanos.getAsLong() - began > WINDOW.toNanos()) {
      renew();
    }
    return count(wish + ":" + hash(address)) <= wish.each && count(wish.name()) <= wish.all;
  }

  private int count(String what) {
    return counts.merge(what, 1, Integer::sum);
  }

  private synchronized void renew() {
    var random = new byte[32];
    new SecureRandom().nextBytes(random);
    key = new SecretKeySpec(random, "HmacSHA256");
    counts.clear();
    began = nanos.getAsLong();
  }

  private int hash(String address) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      var digest = mac.doFinal(String.valueOf(address).getBytes(StandardCharsets.UTF_8));
      return (digest[0] & 0xff) << 16 | (digest[1] & 0xff) << 8 | digest[2] & 0xff; // 24 bits: never enough to tell one address
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
