package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kg.childcare.registry.shared.service.Background;

/** Sees to it that everything written until now is judged before anybody reads who works against the law. */
@ApplicationScoped
public class Judged {
  @Inject
  NameSearch register;

  @Inject
  UnlawfulBook book;

  @Inject
  Background background;

  /**
   * Judges what was written since if that is little; else has it judged in the background: a register that is older than the judging, a long import, a
   * parameter that concerns everybody. Answers about how many institutions are left then; 0 where all is judged.
   */
  public long left() {
    if (!register.takenIn()) {
      return UnlawfulBook.AT_ONCE + book.waiting();
    }
    var waiting = book.waiting();
    if (waiting > UnlawfulBook.AT_ONCE) {
      background.untilDone("unlawful", book::catchUp);
      return waiting;
    }
    if (waiting > 0) {
      book.catchUp();
    }
    return 0;
  }

  /** Judges everything that was written until now, however long that takes: for what is decided once, such as whom a sealed plan visits. */
  public void all() {
    register.takeAllIn();
    while (book.catchUp() > 0) {
      continue;
    }
  }
}
