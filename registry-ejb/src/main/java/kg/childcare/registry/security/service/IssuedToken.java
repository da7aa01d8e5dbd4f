package kg.childcare.registry.security.service;

import java.time.Instant;
import java.util.Set;

/** A new access token, shown this once. */
public record IssuedToken(String token, Instant expiresAt, Set<String> roles) {
  @Override
  public String toString() {
    return "IssuedToken[until " + expiresAt + "]";
  }
}
