package kg.childcare.registry.security.service;

/**
 * A person chose a new password while signed in, so that what was derived from the old one can be derived anew. Passwords
 * are wiped afterwards; they must never be kept.
 */
public record PasswordChanged(String username, String sessionKey, char[] oldPassword, char[] newPassword) {
  @Override
  public String toString() {
    return "PasswordChanged[" + username + "]";
  }
}
