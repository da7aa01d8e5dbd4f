package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.childcare.registry.institution.InstitutionWord;
import kg.childcare.registry.institution.SearchText;
import kg.childcare.registry.shared.service.PlainSql;

/** Keeps the words by which institutions are found, and says which of them somebody meant. What was written since is taken in before a search reads. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class WordBook {
  static final int AT_ONCE = 250;
  private static final int MOST = SoughtWords.MOST;
  private static final int MOST_FOUND = 2_000;
  private static final String WAITING = WordTable.waiting("-1", AT_ONCE + 1);

  @PersistenceContext
  EntityManager em;

  /** Takes in some of what was written since; answers how much that was. */
  public int catchUp() {
    try {
      return new WordTable(em.unwrap(Connection.class)).catchUp(AT_ONCE);
    } catch (SQLException failure) {
      throw new IllegalStateException("The words by which institutions are found could not be kept", failure);
    }
  }

  /** In one question: what waits to be taken in, and the words that each piece of what was typed can be a part of. */
  @TransactionAttribute(SUPPORTS)
  public SoughtWords sought(String text) {
    var pieces = List.copyOf(SearchText.typed(text));
    var question = em.createNativeQuery(WAITING + IntStream.range(0, pieces.size())
        .mapToObj(piece -> " UNION ALL (SELECT DISTINCT " + piece + ", word_id FROM institution_word_end WHERE word_end LIKE ?" + (piece + 1) + " LIMIT " + (MOST + 1) + ")").collect(Collectors.joining()));
    IntStream.range(0, pieces.size()).forEach(piece -> question.setParameter(piece + 1, pieces.get(piece) + "%"));
    var each = pieces.stream().map(piece -> (List<Long>) new ArrayList<Long>()).toList();
    int waiting = 0;
    for (Object found : question.getResultList()) {
      var row = (Object[]) found;
      int piece = ((Number) row[0]).intValue();
      if (piece < 0) {
        waiting++;
      } else {
        each.get(piece).add(((Number) row[1]).longValue());
      }
    }
    return waiting == 0 ? rarestFirst(each) : new SoughtWords(waiting, each, false);
  }

  /** Counts no further than {@value #MOST_FOUND}, and not at all where there is nothing to choose. */
  private SoughtWords rarestFirst(List<List<Long>> each) {
    if (each.isEmpty() || each.stream().anyMatch(ids -> ids.size() > MOST) || each.size() == 1 && each.get(0).size() <= 1) {
      return new SoughtWords(0, each, false);
    }
    var question = IntStream.range(0, each.size()).filter(piece -> !each.get(piece).isEmpty())
        .mapToObj(piece -> "SELECT " + piece + ", COUNT(*) FROM (SELECT 1 FROM institution_word WHERE word_id IN (" + PlainSql.joined(each.get(piece)) + ") LIMIT " + (MOST_FOUND + 1) + ") some_" + piece)
        .collect(Collectors.joining(" UNION ALL "));
    var counts = new long[each.size()];
    if (!question.isEmpty()) {
      for (Object counted : em.createNativeQuery(question).getResultList()) {
        var row = (Object[]) counted;
        counts[((Number) row[0]).intValue()] = ((Number) row[1]).longValue();
      }
    }
    var order = IntStream.range(0, counts.length).boxed().sorted(Comparator.comparingLong(piece -> counts[piece])).toList();
    return new SoughtWords(0, order.stream().map(each::get).toList(), counts[order.get(0)] <= MOST_FOUND);
  }

  /** The institutions that had a word for every piece on the day; null where these are too many to be named one by one. */
  @TransactionAttribute(SUPPORTS)
  public List<Long> found(SoughtWords words, LocalDate day) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var word = query.from(InstitutionWord.class);
    query.select(word.get("institutionId")).distinct(true).where(words.begin(cb, query, word, day));
    var found = em.createQuery(query).setMaxResults(MOST_FOUND + 1).getResultList();
    return found.size() > MOST_FOUND ? null : found;
  }

  /** Whether more was written than one who searches can wait for; then all texts are read until it is taken in. */
  @TransactionAttribute(SUPPORTS)
  public boolean isFarBehind() {
    return waiting() > AT_ONCE;
  }

  /** How many profiles were written and have not been taken in; counts no further than a little above {@value #AT_ONCE}. */
  public int waiting() {
    return sought("").waiting();
  }
}
