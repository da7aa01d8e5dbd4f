package kg.childcare.registry.institution.imports.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the import that waits longest have its turn when the one before it has ended without a word, as when its server was switched off. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportQueue {
  private static final Logger LOG = Logger.getLogger(ImportQueue.class.getName());

  @Inject
  ImportBatches batches;

  @Inject
  ImportRunner runner;

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  public void lookAround() {
    try {
      batches.next().ifPresent(runner::write);
    } catch (RuntimeException failure) { // a timer that fails is not called again
      LOG.log(Level.WARNING, "Nobody could look whether an import waits", failure);
    }
  }
}
