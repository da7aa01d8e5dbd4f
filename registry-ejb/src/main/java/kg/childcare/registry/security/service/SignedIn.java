package kg.childcare.registry.security.service;

/**
 * Somebody gave the right password. Observed synchronously; the password is wiped afterwards and must never be kept.
 *
 * @param sessionKey names the session or token in later requests, as {@code Caller.sessionKey()}
 */
public record SignedIn(String username, String sessionKey, char[] password) {
  @Override
  public String toString() {
    return "SignedIn[" + username + "]";
  }
}
