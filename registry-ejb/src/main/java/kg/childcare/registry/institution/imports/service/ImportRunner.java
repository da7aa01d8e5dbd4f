package kg.childcare.registry.institution.imports.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Said;

/** Reads and writes imports in the background; whoever brought or confirmed one may leave. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {
  private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
  /** So many files are unpacked in memory at the same time. */
  private static final Semaphore DESKS = new Semaphore(2);

  @Inject
  ImportReader reader;

  @Inject
  ImportWriter writer;

  @Inject
  ImportReadings readings;

  @Inject
  ImportBatches batches;

  @Inject
  WordsOfImports words;

  @Asynchronous
  public void read(ImportReceived received) {
    if (readAtDesk(received)) {
      writeAll(new ImportConfirmed(received.importId(), received.author()));
    }
  }

  @Asynchronous
  public void write(ImportConfirmed confirmed) {
    writeAll(confirmed);
  }

  private boolean readAtDesk(ImportReceived received) {
    DESKS.acquireUninterruptibly();
    try {
      return reader.read(received);
    } catch (RuleViolation refused) {
      var why = refused.breaches().get(0);
      readings.refuse(received.importId(), Said.of(why.rule(), why.arguments()));
    } catch (RuntimeException failure) {
      interrupted(received.importId(), failure);
    } finally {
      DESKS.release();
    }
    return false;
  }

  /** Writes it when it has its turn, and then those that waited meanwhile; at last what they entered is made ready for those who search. */
  private void writeAll(ImportConfirmed first) {
    for (var next = Optional.of(first); next.isPresent() && written(next.get()); next = batches.next()) {
      LOG.log(Level.FINE, "Import {0} has been dealt with", next.get().importId());
    }
    words.takeIn();
  }

  /** Answers false when it was not its turn, or failed; then nobody hurries on to the next. */
  private boolean written(ImportConfirmed confirmed) {
    try {
      return writer.write(confirmed);
    } catch (RuntimeException failure) {
      interrupted(confirmed.importId(), failure);
      return false;
    }
  }

  private void interrupted(long importId, RuntimeException failure) {
    LOG.log(Level.SEVERE, "An import was interrupted", failure);
    readings.interrupt(importId);
  }
}
