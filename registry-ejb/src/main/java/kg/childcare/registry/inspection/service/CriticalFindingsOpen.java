package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.institution.service.OpenCriticalFindings;
import kg.childcare.registry.standards.Severity;

/** Tells who renews accreditations whether a critical finding of an issued act waits for its verified correction. */
@ApplicationScoped
public class CriticalFindingsOpen implements OpenCriticalFindings {
  @PersistenceContext
  EntityManager em;

  @Override
  public boolean anyOpen(long institutionId) {
    return em.createQuery("select count(a) from CorrectiveAction a where a.institutionId = :institution and a.status <> :verified and a.finding.severity = :critical", Long.class)
        .setParameter("institution", institutionId)
        .setParameter("verified", ActionStatus.VERIFIED)
        .setParameter("critical", Severity.CRITICAL)
        .getSingleResult() > 0;
  }
}
