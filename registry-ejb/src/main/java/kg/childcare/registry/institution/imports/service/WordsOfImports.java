package kg.childcare.registry.institution.imports.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import kg.childcare.registry.institution.service.WordBook;
import kg.childcare.registry.institution.service.WordsWait;
import kg.childcare.registry.shared.service.Background;

/** Has the words of what was imported taken in when nothing is being imported any more, so that the first one who searches does not wait for them. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WordsOfImports {
  private static final Logger LOG = Logger.getLogger(WordsOfImports.class.getName());

  @Inject
  WordBook words;

  @Inject
  ImportBatches batches;

  @Inject
  Background background;

  /** Goes on in the background until nothing waits, and gives way to an import that begins, whose end has it gone on with. */
  public void takeIn() {
    background.untilDone("words", this::takeInSome);
  }

  /** Somebody searches before that is done. */
  public void whenSearched(@Observes WordsWait waiting) {
    takeIn();
  }

  /** One piece; nothing while an import is being written. Answers how many profiles that were. */
  public int takeInSome() {
    return batches.isWriting() ? 0 : words.catchUp();
  }

  /** What a server that was switched off has left, or an upgrade. */
  @Schedule(hour = "*", minute = "*", second = "15/30", persistent = false)
  public void lookAround() {
    try {
      if (words.isFarBehind()) {
        takeIn();
      }
    } catch (RuntimeException failure) { // a timer that fails is not called again
      LOG.log(Level.WARNING, "Nobody could look whether words wait to be taken in", failure);
    }
  }
}
