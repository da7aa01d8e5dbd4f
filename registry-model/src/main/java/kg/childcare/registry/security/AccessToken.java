package kg.childcare.registry.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kg.childcare.registry.shared.Registered;

/** A key that a program shows instead of a password, for a while; only its hash is kept. */
@Entity
@Table(name = "access_token")
public class AccessToken extends Registered {
  @Column(name = "user_id", nullable = false, updatable = false)
  private long userId;

  @Column(name = "token_hash", nullable = false, updatable = false)
  private String hash;

  @Column(name = "expires_at", nullable = false, updatable = false)
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected AccessToken() {} // JPA

  public AccessToken(long userId, String hash, Instant expiresAt) {
    this.userId = userId;
    this.hash = hash;
    this.expiresAt = expiresAt;
  }

  /** Ends it for good; a second time changes nothing. */
  public void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
