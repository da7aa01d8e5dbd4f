package kg.childcare.registry.security.service;

/** A sealed value was changed, moved to another row or column, or sealed with keys that are no longer there. */
public class SealBroken extends RuntimeException {
  SealBroken(String column, Throwable cause) {
    super("A sealed value in " + column + " does not open", cause);
  }
}
