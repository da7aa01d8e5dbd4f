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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.childcare.registry.institution.InstitutionWord;
import kg.childcare.registry.institution.SearchText;

/** Keeps the words by which institutions are found, and says which of them somebody meant. What was written since is taken in before a search reads. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class WordBook {
  static final int AT_ONCE = 250;
  private static final int MOST = SoughtWords.MOST;
  private static final int MOST_FOUND = 2_000;
  private static final String WAITING = "(SELECT -1, institution_id FROM institution_profile WHERE has_words = FALSE AND superseded_at IS NULL LIMIT " + (AT_ONCE + 1)
      + ") UNION ALL (SELECT -1, institution_id FROM institution_profile WHERE has_words = TRUE AND superseded_at IS NOT NULL LIMIT " + (AT_ONCE + 1) + ")";

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
    return new SoughtWords(waiting, each);
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

  /** How many profiles were written and have not been taken in; counts no further than a little above {@value #AT_ONCE}. */
  public int waiting() {
    return sought("").waiting();
  }
}
