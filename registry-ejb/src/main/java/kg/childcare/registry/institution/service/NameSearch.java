package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.SearchText;
import kg.childcare.registry.shared.service.ReadOnce;

/** Finds out which words of the register somebody meant, after everything that was written until now has been taken in. */
@ApplicationScoped
public class NameSearch {
  private static final long NOBODY = -1;

  @Inject
  WordBook book;

  @Inject
  Event<WordsWait> manyWait;

  @Inject
  ReadOnce once;

  private record Typed(String text) {}

  /**
   * Whether an institution is meant by what somebody typed, for the lists of every slice: all pieces stand in its names, numbers or place on the day, in any order.
   * Nothing typed means all.
   *
   * @param profile what the register says of the institution on that day, as known now
   */
  public Predicate isMeant(String text, LocalDate day, CriteriaBuilder cb, Path<InstitutionProfile> profile) {
    return isMeant(text, text == null ? null : found(sought(text), day), cb, profile);
  }

  /** @param found the institutions that are meant; null where their texts have to be read */
  static Predicate isMeant(String text, Collection<Long> found, CriteriaBuilder cb, Path<InstitutionProfile> profile) {
    if (found != null) {
      return profile.get("institutionId").in(found.isEmpty() ? List.of(NOBODY) : found);
    }
    if (text == null || text.isBlank()) {
      return cb.conjunction();
    }
    var pieces = SearchText.typed(text); // none in signs alone, which stand in no name
    return pieces.isEmpty() ? profile.get("institutionId").in(List.of(NOBODY)) : cb.and(pieces.stream().map(piece -> cb.like(profile.get("searchText"), "%" + piece + "%")).toArray(Predicate[]::new));
  }

  /** The words meant; unknown where the texts have to be read: for what was known in the past, and while more is waiting than a reader can take in. */
  SoughtWords sought(InstitutionFilter filter) {
    return filter.text() == null || filter.knownOn() != null ? SoughtWords.UNKNOWN : sought(filter.text());
  }

  private SoughtWords sought(String text) {
    return once.of(new Typed(text), () -> lookedUp(text));
  }

  private SoughtWords lookedUp(String text) {
    var sought = book.sought(text);
    return sought.waiting() > 0 && takeIn(sought.waiting()) ? book.sought(text) : sought;
  }

  /** The institutions that are meant; null where the texts have to be read, also because too many are meant. */
  List<Long> found(InstitutionFilter filter, LocalDate day) {
    return found(sought(filter), day);
  }

  /** The same, where it is known already which words are meant. */
  List<Long> found(SoughtWords words, LocalDate day) {
    return words.isKnown() ? book.found(words, day) : null;
  }

  /** Takes in what was written since if that is little; else has it done in the background, and answers that it is not done yet. */
  boolean takenIn() {
    var waiting = book.waiting();
    return waiting == 0 || takeIn(waiting);
  }

  /** Takes in all that was written until now, however much that is. */
  void takeAllIn() {
    while (book.catchUp() > 0) {
      continue;
    }
  }

  private boolean takeIn(int many) {
    if (many > WordBook.AT_ONCE) {
      manyWait.fire(new WordsWait());
      return false;
    }
    book.catchUp();
    return true;
  }
}
