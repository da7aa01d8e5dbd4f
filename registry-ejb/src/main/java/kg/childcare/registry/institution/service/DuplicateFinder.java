package kg.childcare.registry.institution.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Compares in the background what nobody would wait for: a register that is older than the comparing, a long import. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DuplicateFinder {
  @EJB
  DuplicateBook book;

  /** Goes on until everything that was written is compared; several at once take turns. */
  @Asynchronous
  public void findAll() {
    int found;
    do {
      found = book.compareSome();
    } while (found > 0);
  }
}
