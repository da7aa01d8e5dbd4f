package kg.childcare.registry.institution.imports.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Said;
import kg.childcare.registry.shared.service.Background;

/** Reads and writes imports in the background; whoever brought or confirmed one may leave. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {
  private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
  /** So many files are unpacked in memory at the same time. */
  private static final Semaphore DESKS = new Semaphore(2);
  private static final Queue<ImportReceived> WAITING = new ConcurrentLinkedQueue<>();

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

  @Inject
  Background background;

  /** Reads it as soon as a desk is free. Nobody waits at a desk for one: the server has few threads, and whoever reads needs another one of them. */
  @Asynchronous
  public void read(ImportReceived received) {
    WAITING.add(received);
    for (var next = seated(); next.isPresent(); next = seated()) {
      readAndWrite(next.get());
    }
  }

  /** The one that waits longest, at a desk; nothing when none waits, or all desks are taken: whoever leaves one looks whether somebody waits. */
  private static Optional<ImportReceived> seated() {
    while (!WAITING.isEmpty() && DESKS.tryAcquire()) {
      var next = Optional.ofNullable(WAITING.poll());
      if (next.isPresent()) {
        return next;
      }
      DESKS.release();
    }
    return Optional.empty();
  }

  /** Writes it beside, so that the desk is free for the next meanwhile. Whatever fails is this one's alone: others wait for the desk. */
  private void readAndWrite(ImportReceived received) {
    try {
      if (readAtDesk(received)) {
        background.besides(() -> writeAll(new ImportConfirmed(received.importId(), received.author())));
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "What became of an import could not be kept", failure);
    }
  }

  @Asynchronous
  public void write(ImportConfirmed confirmed) {
    writeAll(confirmed);
  }

  private boolean readAtDesk(ImportReceived received) {
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
