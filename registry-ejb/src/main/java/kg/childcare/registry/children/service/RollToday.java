package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kg.childcare.registry.institution.OnRoll;
import kg.childcare.registry.institution.service.RollCount;

/** Tells the register how many children an institution has today, so that one with children cannot be closed. */
@ApplicationScoped
public class RollToday implements RollCount {
  @Inject
  Rolls rolls;

  @Inject
  Clock clock;

  @PersistenceContext
  EntityManager em;

  @Override
  public OnRoll held(long institutionId) {
    var there = ids("SELECT id FROM placement WHERE institution_id = ? AND left_on IS NULL FOR UPDATE", institutionId);
    var away = ids("SELECT placement_id FROM movement WHERE institution_id = ? AND absence = TRUE AND ended_on IS NULL FOR UPDATE", institutionId);
    var children = there.size();
    there.removeAll(away);
    return new OnRoll(children, there.size(), lastLeft(institutionId));
  }

  /** A locking read: on MySQL and MariaDB a plain one would show the roll as it was when the transaction began. */
  private Set<Long> ids(String sql, long institutionId) {
    var found = new HashSet<Long>();
    for (var id : em.createNativeQuery(sql).setParameter(1, institutionId).getResultList()) {
      found.add(((Number) id).longValue());
    }
    return found;
  }

  @Override
  public OnRoll now(long institutionId) {
    var today = LocalDate.now(clock);
    return new OnRoll(rolls.count(institutionId, today), rolls.occupied(institutionId, today), lastLeft(institutionId));
  }

  private LocalDate lastLeft(long institutionId) {
    return em.createQuery("select max(p.leftOn) from Placement p where p.institutionId = :id", LocalDate.class).setParameter("id", institutionId).getSingleResult();
  }
}
