package kg.childcare.registry.institution.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicBoolean;

/** Compares in the background what nobody would wait for: a register that is older than the comparing, a long import. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DuplicateFinder {
  private static final AtomicBoolean AT_WORK = new AtomicBoolean();

  @EJB
  DuplicateBook book;

  /** Goes on until everything that was written is compared; nothing where this node is at it already. */
  @Asynchronous
  public void findAll() {
    if (!AT_WORK.compareAndSet(false, true)) {
      return;
    }
    try {
      var common = new HashSet<String>();
      int found;
      do {
        found = book.compareSome(common);
      } while (found > 0);
    } finally {
      AT_WORK.set(false);
    }
  }
}
