package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.institution.service.OpenCriticalFindings;
import kg.childcare.registry.standards.Severity;

/** Tells who renews accreditations whether a critical finding of an issued act waits for its verified correction. */
@ApplicationScoped
public class CriticalFindingsOpen implements OpenCriticalFindings {
  @PersistenceContext
  EntityManager em;

  @Override
  public Set<Long> openAmong(Collection<Long> institutionIds) {
    return em.createQuery("select distinct a.institutionId from CorrectiveAction a where a.institutionId in :institutions and a.status <> :verified and a.finding.severity = :critical", Long.class)
        .setParameter("institutions", institutionIds)
        .setParameter("verified", ActionStatus.VERIFIED)
        .setParameter("critical", Severity.CRITICAL)
        .getResultStream().collect(Collectors.toSet());
  }
}
