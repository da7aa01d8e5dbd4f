package kg.childcare.registry.shared.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives each committed row its place in a public feed. A change that is committed late, whatever its moment, gets a place behind all that was
 * given out before, so that no reader's cursor ever passes it by; and what is to hold from a later day gets its place on that day.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedBook {
  private static final int AT_ONCE = 500;
  private static final String UNPLACED = "SELECT id FROM %s WHERE feed_no IS NULL%s ORDER BY %s, id";
  private static final String LAST = "SELECT last_number FROM public_feed WHERE name = ?1";

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  /** Places some hundred of what was committed since; one reader at a time, and none where there is nothing to place. Answers whether there may be more. */
  public boolean catchUp(Feed feed) {
    if (unplaced(feed, 1).isEmpty()) {
      return false;
    }
    var last = hold(feed);
    var found = unplaced(feed, AT_ONCE);
    for (var id : found) {
      em.createNativeQuery("UPDATE " + feed.table() + " SET feed_no = ?1 WHERE id = ?2 AND feed_no IS NULL").setParameter(1, ++last).setParameter(2, id).executeUpdate();
    }
    end(feed, last);
    return found.size() == AT_ONCE;
  }

  /** The last place, held until the end of the transaction: whoever writes rows with places of their own takes the following ones and says by {@link #end} how far. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public long hold(Feed feed) {
    return number(LAST + " FOR UPDATE", feed);
  }

  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void end(Feed feed, long last) {
    em.createNativeQuery("UPDATE public_feed SET last_number = ?1 WHERE name = ?2").setParameter(1, last).setParameter(2, feed.name()).executeUpdate();
  }

  /** Where the feed ends now. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public long last(Feed feed) {
    return number(LAST, feed);
  }

  private long number(String sql, Feed feed) {
    return ((Number) em.createNativeQuery(sql).setParameter(1, feed.name()).getSingleResult()).longValue();
  }

  private List<?> unplaced(Feed feed, int most) {
    var dated = feed.firstDay() != null;
    var query = em.createNativeQuery(UNPLACED.formatted(feed.table(), dated ? " AND " + feed.firstDay() + " <= ?1" : "", feed.moment())).setMaxResults(most);
    return (dated ? query.setParameter(1, LocalDate.now(clock)) : query).getResultList();
  }
}
