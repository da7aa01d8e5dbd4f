package kg.childcare.registry.security.service;

import java.io.Serializable;
import kg.childcare.registry.shared.Language;

/**
 * What a session remembers of the person who signed in; roles are not among it, they are read anew each time.
 *
 * @param sessionKey random name of the session
 * @param stamp changes with the password, so that a reset ends the sessions of before
 */
public record SignedInAs(String username, String sessionKey, String stamp, Language language) implements Serializable {
  @Override
  public String toString() {
    return "SignedInAs[" + username + "]";
  }
}
