package kg.childcare.registry.security.service;

import java.io.Serializable;
import java.util.Set;
import kg.childcare.registry.security.UserAccount;

/** Somebody whose session or token still holds, with the roles of this very day. */
public record SignedInPerson(String username, String sessionKey, Set<String> roles) implements Serializable {
  /** Short proof of the password in force; a session made under another one no longer holds. */
  static String stamp(UserAccount account) {
    return Passwords.digest(account.passwordHash()).substring(0, 16);
  }
}
