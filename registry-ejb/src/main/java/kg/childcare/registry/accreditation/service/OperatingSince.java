package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.InstitutionStatus;

/** Since when institutions have been in certain states, for counting the days of what they do without a right to. */
@ApplicationScoped
public class OperatingSince {
  static final List<InstitutionStatus> OPERATING = List.of(InstitutionStatus.ACTIVE, InstitutionStatus.TEMPORARILY_CLOSED, InstitutionStatus.CLOSING);

  @PersistenceContext
  EntityManager em;

  /** Those of the institutions that are in any of the states on the day. */
  Set<Long> inAny(Collection<Long> institutionIds, List<InstitutionStatus> states, LocalDate day) {
    if (institutionIds.isEmpty()) {
      return Set.of();
    }
    return em.createQuery("""
            select p.institution.id from InstitutionProfile p where p.institution.id in :ids and p.status in :states
            and p.supersededAt is null and p.period.from <= :day and (p.period.to is null or p.period.to >= :day)""", Long.class)
        .setParameter("ids", institutionIds)
        .setParameter("states", states)
        .setParameter("day", day)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** First day on which each was in any of the states. */
  Map<Long, LocalDate> firstDays(Collection<Long> institutionIds, List<InstitutionStatus> states) {
    if (institutionIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("""
            select p.institution.id, min(p.period.from) from InstitutionProfile p
            where p.institution.id in :ids and p.status in :states and p.supersededAt is null group by p.institution.id""", Object[].class)
        .setParameter("ids", institutionIds)
        .setParameter("states", states)
        .getResultStream()
        .collect(Collectors.toMap(found -> (Long) found[0], found -> (LocalDate) found[1]));
  }
}
