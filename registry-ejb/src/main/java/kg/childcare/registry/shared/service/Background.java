package kg.childcare.registry.shared.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/** Goes on in the background with what nobody would wait for: a register that is older than something kept beside it, a long import. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Background {
  private static final Set<String> AT_WORK = ConcurrentHashMap.newKeySet();

  /** Does one piece after the other, each in a transaction of its own, until one finds nothing left; nothing where this node is at it already. */
  @Asynchronous
  public void untilDone(String work, IntSupplier piece) {
    if (AT_WORK.add(work)) {
      try {
        int done;
        do {
          done = piece.getAsInt();
        } while (done > 0);
      } finally {
        AT_WORK.remove(work);
      }
    }
  }

  /** Does a piece of work beside its giver, who may wait for it: no one of those who wait may hold all of the server's threads. */
  @Asynchronous
  public void besides(Runnable piece) {
    piece.run();
  }
}
