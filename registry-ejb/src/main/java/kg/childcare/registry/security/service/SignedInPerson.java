package kg.childcare.registry.security.service;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.security.UserAccount;

/** Somebody whose session or token still holds, with what the person may do on this very day: all that a request has to know of its caller. */
public record SignedInPerson(String username, String sessionKey, Long userId, String displayName, List<GrantInForce> grants) implements Serializable {
  public Set<String> roles() {
    return grants.stream().map(GrantInForce::role).collect(Collectors.toSet());
  }

  /** Short proof of the password in force; a session made under another one no longer holds. */
  static String stamp(UserAccount account) {
    return Passwords.digest(account.passwordHash()).substring(0, 16);
  }
}
