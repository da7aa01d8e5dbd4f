package kg.childcare.registry.complaint.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.inspection.Risk;
import kg.childcare.registry.inspection.service.RiskSource;
import kg.childcare.registry.shared.Texts;

/** Makes a visit more likely where somebody complained in the last half year; in the plan only points arrive, never the reason. */
@ApplicationScoped
public class ComplaintRisk implements RiskSource {
  private static final int MONTHS = 6;

  @PersistenceContext
  EntityManager em;

  @Override
  public Map<Long, Set<Risk>> reasons(LocalDate day) {
    return em.createQuery("select distinct c.institutionId from Complaint c where c.institutionId is not null and c.receivedAt >= :from", Long.class)
        .setParameter("from", day.minusMonths(MONTHS).atStartOfDay(Texts.ZONE).toInstant())
        .getResultStream()
        .collect(Collectors.toMap(id -> id, id -> Set.of(Risk.WORD_FROM_CHILDREN)));
  }
}
