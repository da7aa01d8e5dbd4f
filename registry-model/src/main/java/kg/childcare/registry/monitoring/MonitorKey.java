package kg.childcare.registry.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import kg.childcare.registry.shared.Registered;

/** A monitor's pair of keys: the public one in clear, the private one wrapped under the monitor's own password. */
@Entity
@Table(name = "monitor_key")
public class MonitorKey extends Registered {
  @Column(nullable = false, updatable = false)
  private String username;

  @Lob
  @Column(name = "public_key", nullable = false)
  private byte[] publicKey;

  @Lob
  @Column(nullable = false)
  private byte[] salt;

  /** Rounds of the key derivation, kept with the key so that they can be raised later. */
  @Column(name = "rounds", nullable = false)
  private int rounds;

  @Lob
  @Column(name = "wrapped_key", nullable = false)
  private byte[] wrappedKey;

  @Column(name = "made_at")
  private Instant madeAt;

  protected MonitorKey() {} // JPA

  public MonitorKey(String username, WrappedPair pair, Instant now) {
    this.username = username;
    take(pair, now);
  }

  /** Replaces the pair: the password was changed, or it was lost and nothing given so far can be opened again. */
  public void renew(WrappedPair pair, Instant now) {
    take(pair, now);
  }

  private void take(WrappedPair pair, Instant now) {
    publicKey = pair.publicKey().clone();
    salt = pair.salt().clone();
    rounds = pair.rounds();
    wrappedKey = pair.wrappedKey().clone();
    madeAt = now;
  }

  public String username() {
    return username;
  }

  public WrappedPair pair() {
    return new WrappedPair(publicKey.clone(), salt.clone(), rounds, wrappedKey.clone());
  }

  public Instant madeAt() {
    return madeAt;
  }
}
