package kg.childcare.registry.institution.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Gives each committed profile its place in the public feed. A change that is committed late, whatever its moment, gets a place behind all that was
 * given out before, so that no reader's cursor ever passes it by.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedBook {
  private static final int AT_ONCE = 500;
  private static final String UNPLACED = "SELECT id FROM institution_profile WHERE feed_no IS NULL";

  @PersistenceContext
  EntityManager em;

  /** Places what was committed since; one reader at a time, and none where there is nothing to place. */
  public void catchUp() {
    if (unplaced(1).isEmpty()) {
      return;
    }
    var last = ((Number) em.createNativeQuery("SELECT last_number FROM institution_upkeep WHERE name = 'feed' FOR UPDATE").getSingleResult()).longValue();
    for (var id : unplaced(AT_ONCE)) {
      em.createNativeQuery("UPDATE institution_profile SET feed_no = ?1 WHERE id = ?2 AND feed_no IS NULL").setParameter(1, ++last).setParameter(2, id).executeUpdate();
    }
    em.createNativeQuery("UPDATE institution_upkeep SET last_number = ?1 WHERE name = 'feed'").setParameter(1, last).executeUpdate();
  }

  /** Where the feed ends now. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public long last() {
    return ((Number) em.createNativeQuery("SELECT last_number FROM institution_upkeep WHERE name = 'feed'").getSingleResult()).longValue();
  }

  private List<?> unplaced(int most) {
    return em.createNativeQuery(UNPLACED + " ORDER BY recorded_at, id").setMaxResults(most).getResultList();
  }
}
