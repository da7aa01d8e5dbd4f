package kg.childcare.registry.shared;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the record since the caller read it; nothing was written. */
@ApplicationException(rollback = true)
public class Stale extends RuntimeException {
  private final int expected;
  private final int actual;

  public Stale(int expected, int actual) {
    super("expected version " + expected + " but found " + actual);
    this.expected = expected;
    this.actual = actual;
  }

  public int expected() {
    return expected;
  }

  public int actual() {
    return actual;
  }
}
