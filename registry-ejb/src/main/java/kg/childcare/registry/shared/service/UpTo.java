package kg.childcare.registry.shared.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import java.io.Serializable;

/**
 * How many there are, counted no further than somebody wants to know: that there are a thousand or more is found out as soon as there are a thousand, and not at the end of a country.
 *
 * @param more whether there may be more than the count says
 */
public record UpTo(long count, boolean more) implements Serializable {
  /** @param found no more than {@code most} */
  public static UpTo of(long found, int most) {
    return new UpTo(found, found >= most);
  }

  /** How many there are, or {@code most} where there are more. @param ids one for each of what is counted */
  public static long counted(int most, EntityManager em, CriteriaQuery<Long> ids) {
    return em.createQuery(ids).setMaxResults(most).getResultList().size();
  }
}
