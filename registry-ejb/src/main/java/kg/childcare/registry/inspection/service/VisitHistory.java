package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.inspection.Risk;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.standards.Severity;

/** What earlier visits say about the risk of an institution. */
@RequestScoped
class VisitHistory implements RiskSource {
  @PersistenceContext
  EntityManager em;

  @Inject
  Parameters parameters;

  /** Day of the last unannounced visit of each institution that had one. */
  Map<Long, LocalDate> lastVisits() {
    var last = new HashMap<Long, LocalDate>();
    em.createQuery("select i.institutionId, max(i.visitDate) from Inspection i where i.announcedReason is null group by i.institutionId", Object[].class)
        .getResultStream()
        .forEach(row -> last.put((Long) row[0], (LocalDate) row[1]));
    return last;
  }

  /** Members of the team that was there last, or nobody. */
  List<Long> lastTeam(long institutionId) {
    return em.createQuery("select m.userId from TeamMember m where m.inspection.id = (select max(i.id) from Inspection i where i.institutionId = :place"
            + " and i.visitDate = (select max(j.visitDate) from Inspection j where j.institutionId = :place))", Long.class)
        .setParameter("place", institutionId)
        .getResultList();
  }

  @Override
  public Map<Long, Set<Risk>> reasons(LocalDate day) {
    var reasons = new HashMap<Long, Set<Risk>>();
    var long0 = day.minusMonths(parameters.number("inspection.scheduled_interval_months", day));
    lastVisits().forEach((place, visited) -> Risk.note(reasons, visited.isBefore(long0) ? List.of(place) : List.of(), Risk.LONG_NOT_VISITED));
    var since = day.minusYears(2);
    Risk.note(reasons, withSince("select distinct i.institutionId from Finding f join f.inspection i where f.severity = :what and i.visitDate >= :since", since, Severity.CRITICAL), Risk.CRITICAL_FINDING);
    Risk.note(reasons, withSince("select distinct a.institutionId from CorrectiveAction a where a.status <> :what and a.due < :since", day, ActionStatus.VERIFIED), Risk.OVERDUE_CORRECTION);
    Risk.note(reasons, withSince("select distinct i.institutionId from Inspection i where i.gate.obstructed = :what and i.visitDate >= :since", since, true), Risk.ENTRY_OBSTRUCTED);
    Risk.note(reasons, withSince("select distinct i.institutionId from HeadCount c, Inspection i where i.id = c.inspectionId and c.unknown + c.extra > :what and i.visitDate >= :since", since, 0), Risk.HEAD_COUNT_DIFFERED);
    return reasons;
  }

  private List<Long> withSince(String jpql, LocalDate since, Object what) {
    return em.createQuery(jpql, Long.class).setParameter("what", what).setParameter("since", since).getResultList();
  }
}
