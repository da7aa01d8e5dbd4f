package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import kg.childcare.registry.shared.service.Background;

/** Compares in the background what nobody would wait for: a register that is older than the comparing, a long import. */
@ApplicationScoped
public class DuplicateFinder {
  @Inject
  DuplicateBook book;

  @Inject
  Background background;

  /** Goes on until everything that was written is compared. */
  public void findAll() {
    var common = new HashSet<String>();
    background.untilDone("likeness", () -> book.compareSome(common));
  }
}
