package kg.childcare.registry.institution.imports.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets the import that waits longest have its turn when the one before it has ended without a word, as when its server was switched off. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportQueue {
  @Inject
  ImportBatches batches;

  @Inject
  ImportRunner runner;

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  public void lookAround() {
    batches.next().ifPresent(runner::write);
  }
}
