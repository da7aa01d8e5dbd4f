package kg.childcare.registry.shared;

import jakarta.ejb.ApplicationException;

/** What was asked for does not exist, or the caller may not know that it does: both look the same from outside. */
@ApplicationException(rollback = true)
public class NotThere extends RuntimeException {
  public NotThere(String kind, Object id) {
    super(kind + " " + id);
  }
}
