package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.shared.service.Background;

/** Finds out which words of the register somebody meant, after everything that was written until now has been taken in. */
@ApplicationScoped
public class NameSearch {
  @Inject
  WordBook book;

  @Inject
  Background background;

  /** The words meant; unknown where the texts have to be read: for what was known in the past, and while more is waiting than a reader can take in. */
  SoughtWords sought(InstitutionFilter filter) {
    if (filter.text() == null || filter.knownOn() != null) {
      return SoughtWords.UNKNOWN;
    }
    var sought = book.sought(filter.text());
    return sought.waiting() > 0 && takeIn(sought.waiting()) ? book.sought(filter.text()) : sought;
  }

  /** The institutions that are meant; null where the texts have to be read, also because too many are meant. */
  List<Long> found(InstitutionFilter filter, LocalDate day) {
    var words = sought(filter);
    return words.isKnown() ? book.found(words, day) : null;
  }

  /** Takes in what was written since if that is little; else has it done in the background, and answers that it is not done yet. */
  boolean takenIn() {
    var waiting = book.waiting();
    return waiting == 0 || takeIn(waiting);
  }

  private boolean takeIn(int waiting) {
    if (waiting > WordBook.AT_ONCE) {
      background.untilDone("words", book::catchUp);
      return false;
    }
    book.catchUp();
    return true;
  }
}
