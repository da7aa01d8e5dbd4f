package kg.childcare.registry.shared.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;

/** Counts no further than somebody wants to know, so that a start page does not count a whole country: "a thousand or more" is found out as soon as there are a thousand. */
public final class UpTo {
  private UpTo() {}

  /** How many there are, or {@code most} where there are more. @param ids one for each of what is counted */
  public static long of(int most, EntityManager em, CriteriaQuery<Long> ids) {
    return em.createQuery(ids).setMaxResults(most).getResultList().size();
  }
}
