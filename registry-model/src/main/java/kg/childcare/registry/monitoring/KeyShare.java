package kg.childcare.registry.monitoring;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kg.childcare.registry.shared.Registered;

/** The data key of a mandate, encrypted to the public key of one monitor; only that monitor's password leads to it. */
@Entity
@Table(name = "mandate_key_share")
public class KeyShare extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "mandate_id", updatable = false)
  private Mandate mandate;

  @Column(nullable = false, updatable = false)
  private String username;

  @Lob
  @Column(name = "wrapped_key", nullable = false)
  private byte[] wrappedKey;

  @Column(name = "given_by", nullable = false)
  private String givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  protected KeyShare() {} // JPA

  public KeyShare(Mandate mandate, String username, byte[] wrappedKey, String givenBy, Instant now) {
    this.mandate = mandate;
    this.username = username;
    give(wrappedKey, givenBy, now);
  }

  /** Encrypted anew, to a pair of keys that replaced the earlier one. */
  public final void give(byte[] wrapped, String by, Instant now) {
    wrappedKey = wrapped.clone();
    givenBy = by;
    givenAt = now;
  }

  public Mandate mandate() {
    return mandate;
  }

  public String username() {
    return username;
  }

  public byte[] wrappedKey() {
    return wrappedKey.clone();
  }

  public String givenBy() {
    return givenBy;
  }
}
