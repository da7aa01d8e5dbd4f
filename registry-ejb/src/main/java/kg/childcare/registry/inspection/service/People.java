package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names of the people who plan and make visits. */
@RequestScoped
class People {
  @PersistenceContext
  EntityManager em;

  Map<Long, String> names(Collection<Long> userIds) {
    var names = new HashMap<Long, String>();
    if (!userIds.isEmpty()) {
      em.createQuery("select u.id, u.displayName from UserAccount u where u.id in :ids", Object[].class)
          .setParameter("ids", userIds)
          .getResultStream()
          .forEach(row -> names.put((Long) row[0], (String) row[1]));
    }
    return names;
  }
}
