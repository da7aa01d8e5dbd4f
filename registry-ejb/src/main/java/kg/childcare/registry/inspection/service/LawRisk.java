package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.inspection.Risk;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.Judged;

/** Makes a visit more likely where an institution works, or keeps children, without the right to, or holds more of them than it may. */
@ApplicationScoped
class LawRisk implements RiskSource {
  @PersistenceContext
  EntityManager em;

  @Inject
  Judged judged;

  @Override
  public Map<Long, Set<Risk>> reasons(LocalDate day) {
    judged.all();
    var reasons = new HashMap<Long, Set<Risk>>();
    em.createQuery("select r.ground, r.institutionId from UnlawfulRun r where r.from <= :day and r.to >= :day", Object[].class)
        .setParameter("day", day)
        .getResultStream()
        .forEach(row -> Risk.note(reasons, List.of((Long) row[1]), risk((UnlawfulGround) row[0])));
    return reasons;
  }

  private static Risk risk(UnlawfulGround ground) {
    return switch (ground) {
      case OVER_CAPACITY, ABOVE_FAMILY_CAP -> Risk.OVER_CAPACITY;
      case SUSPECTED, UNACCREDITED, EXPIRED, SUSPENDED_OCCUPIED, NO_LEGAL_GROUND -> Risk.UNACCREDITED;
    };
  }
}
