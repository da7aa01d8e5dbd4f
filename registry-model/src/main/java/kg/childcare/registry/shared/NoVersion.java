package kg.childcare.registry.shared;

import jakarta.ejb.ApplicationException;

/** The caller named the version of something that keeps none; nothing was written. */
@ApplicationException(rollback = true)
public class NoVersion extends RuntimeException {
  public NoVersion(String useCase) {
    super(useCase + " compares no version");
  }
}
