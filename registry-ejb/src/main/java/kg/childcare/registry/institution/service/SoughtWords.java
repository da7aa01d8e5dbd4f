package kg.childcare.registry.institution.service;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.institution.InstitutionWord;

/**
 * The words that somebody who searches can mean: for each piece of the typed text the numbers of all words that contain it. An institution is
 * found when it has a word for every piece.
 *
 * @param waiting how many profiles were written that the words do not know of yet
 * @param each the piece with the rarest words first; empty where nobody looked them up, and the texts themselves are read then
 * @param rare whether the words of the first piece lead to few institutions
 */
public record SoughtWords(int waiting, List<List<Long>> each, boolean rare) {
  static final SoughtWords UNKNOWN = new SoughtWords(0, List.of(), false);
  /** More words than this have so short a piece in common that reading the texts themselves is no slower. */
  static final int MOST = 300;
  /** Numbers of words begin with 1. */
  private static final long NO_WORD = 0;

  /** Whether the words tell who is found. */
  boolean isKnown() {
    return !isUnsought() && each.stream().allMatch(ids -> ids.size() <= MOST);
  }

  /** Whether nobody looked yet. */
  boolean isUnsought() {
    return waiting > 0 || each.isEmpty();
  }

  /** Whether the first piece is a part of one word alone: no institution is met twice then, and those met are in the order of their names already. */
  boolean isLedByOne() {
    return each.get(0).size() == 1;
  }

  /** Whether a row is of a word for the first piece, and its institution had one for every other piece on the day. */
  Predicate begin(CriteriaBuilder cb, AbstractQuery<?> query, Path<InstitutionWord> word, LocalDate day) {
    var others = each.subList(1, each.size()).stream().map(ids -> {
      var some = query.subquery(Long.class);
      var other = some.from(InstitutionWord.class);
      return cb.exists(some.select(other.get("institutionId")).where(cb.equal(other.get("institutionId"), word.get("institutionId")), is(cb, other, ids, day)));
    });
    return cb.and(Stream.concat(Stream.of(is(cb, word, each.get(0), day)), others).toArray(Predicate[]::new));
  }

  private static Predicate is(CriteriaBuilder cb, Path<InstitutionWord> word, List<Long> ids, LocalDate day) {
    return cb.and(
        word.get("wordId").in(ids.isEmpty() ? List.of(NO_WORD) : ids), cb.greaterThanOrEqualTo(word.<LocalDate>get("to"), day), cb.lessThanOrEqualTo(word.<LocalDate>get("from"), day));
  }
}
