package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.children.DailyCount;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.institution.service.Occupancy;
import kg.childcare.registry.shared.Steps;

/** Tells slices that only know institutions how many children are on their rolls. */
@ApplicationScoped
public class RollOccupancy implements Occupancy {
  @PersistenceContext
  EntityManager em;

  @Override
  public Expression<Long> children(CriteriaBuilder cb, AbstractQuery<?> query, Expression<Long> institutionId, LocalDate day) {
    var count = query.subquery(Long.class);
    var placement = count.from(Placement.class);
    return count.select(cb.count(placement)).where(
        cb.equal(placement.get("institutionId"), institutionId),
        cb.lessThanOrEqualTo(placement.<LocalDate>get("enteredOn"), day),
        cb.or(cb.isNull(placement.get("leftOn")), cb.greaterThan(placement.<LocalDate>get("leftOn"), day)));
  }

  @Override
  public Map<Long, Integer> children(Collection<Long> institutionIds, LocalDate day) {
    if (institutionIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select p.institutionId, count(p) from Placement p where p.institutionId in :ids and p.enteredOn <= :day"
            + " and (p.leftOn is null or p.leftOn > :day) group by p.institutionId", Object[].class)
        .setParameter("ids", institutionIds).setParameter("day", day).getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
  }

  @Override
  public Map<Long, Steps> counts(Collection<Long> institutionIds) {
    var stays = new HashMap<Long, List<DailyCount.Span>>();
    institutionIds.forEach(id -> stays.put(id, new ArrayList<>()));
    if (!institutionIds.isEmpty()) {
      em.createQuery("select p.institutionId, p.enteredOn, p.leftOn from Placement p where p.institutionId in :ids", Object[].class)
          .setParameter("ids", institutionIds).getResultStream()
          .forEach(row -> stays.get((Long) row[0]).add(new DailyCount.Span((LocalDate) row[1], (LocalDate) row[2])));
    }
    return stays.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> DailyCount.of(one.getValue()).steps()));
  }
}
