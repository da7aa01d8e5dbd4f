package kg.childcare.registry.shared;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the record since the caller read it; nothing was written. */
@ApplicationException(rollback = true)
public class Stale extends RuntimeException {
  private final String actual;

  /** @param actual {@link Versioned#tag} of the record as it is */
  public Stale(Object expected, String actual) {
    super("expected version " + expected + " but found " + actual);
    this.actual = actual;
  }

  public String actual() {
    return actual;
  }
}
