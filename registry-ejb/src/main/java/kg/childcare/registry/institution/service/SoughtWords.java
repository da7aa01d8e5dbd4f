package kg.childcare.registry.institution.service;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.InstitutionWord;

/**
 * The words that somebody who searches can mean: for each piece of the typed text the numbers of all words that contain it. An institution is
 * found when it has a word for every piece.
 *
 * @param waiting how many profiles were written that the words do not know of yet
 * @param each empty where nobody looked them up; the texts themselves are read then
 */
public record SoughtWords(int waiting, List<List<Long>> each) {
  static final SoughtWords UNKNOWN = new SoughtWords(0, List.of());
  /** More words than this have so short a piece in common that reading the texts themselves is no slower. */
  static final int MOST = 300;
  /** Numbers of words begin with 1. */
  private static final long NO_WORD = 0;

  /** Whether the words tell who is found. */
  boolean isKnown() {
    return waiting == 0 && !each.isEmpty() && each.stream().allMatch(ids -> ids.size() <= MOST);
  }

  /** Whether a row is of a word for the first piece, and its institution had one for every other piece on the day. */
  Predicate begin(CriteriaBuilder cb, AbstractQuery<?> query, Path<InstitutionWord> word, LocalDate day) {
    return cb.and(is(cb, word, each.get(0), day), lead(cb, query, word.get("institutionId"), day, each.subList(1, each.size())));
  }

  private static Predicate lead(CriteriaBuilder cb, AbstractQuery<?> query, Expression<Long> institutionId, LocalDate day, List<List<Long>> pieces) {
    return cb.and(pieces.stream().map(ids -> {
      var some = query.subquery(Long.class);
      var word = some.from(InstitutionWord.class);
      return cb.in(institutionId).value(some.select(word.get("institutionId")).where(is(cb, word, ids, day)));
    }).toArray(Predicate[]::new));
  }

  private static Predicate is(CriteriaBuilder cb, Path<InstitutionWord> word, List<Long> ids, LocalDate day) {
    return cb.and(
        word.get("wordId").in(ids.isEmpty() ? List.of(NO_WORD) : ids), cb.greaterThanOrEqualTo(word.<LocalDate>get("to"), day), cb.lessThanOrEqualTo(word.<LocalDate>get("from"), day));
  }
}
