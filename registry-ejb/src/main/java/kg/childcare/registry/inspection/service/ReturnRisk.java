package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.inspection.Risk;
import kg.childcare.registry.institution.InstitutionStatus;

/** What monthly returns say about the risk of an institution: deaths and violence of the last half year, and the return that did not come. */
@ApplicationScoped
class ReturnRisk implements RiskSource {
  private static final int MONTHS = 6;
  private static final List<InstitutionStatus> OWE_RETURNS = List.of(InstitutionStatus.ACTIVE, InstitutionStatus.CLOSING);

  @PersistenceContext
  EntityManager em;

  @Inject
  ReturnCalendar calendar;

  @Override
  public Map<Long, Set<Risk>> reasons(LocalDate day) {
    var reasons = new HashMap<Long, Set<Risk>>();
    Risk.note(reasons, hurt(day), Risk.INCIDENT);
    Risk.note(reasons, silent(calendar.lastDue(day)), Risk.SILENCE);
    return reasons;
  }

  /** A return that does not say that nobody died and nobody was hurt says that somebody did or was. */
  private List<Long> hurt(LocalDate day) {
    return em.createQuery("select distinct r.institutionId from MonthlyReturn r where r.superseded = false and r.submittedOn <= :day and r.monthStart >= :since"
            + " and (r.noViolence = false or r.noDeaths = false)", Long.class)
        .setParameter("day", day)
        .setParameter("since", YearMonth.from(day).minusMonths(MONTHS).atDay(1))
        .getResultList();
  }

  private List<Long> silent(YearMonth month) {
    return em.createQuery("select p.institutionId from InstitutionProfile p where p.supersededAt is null and p.status in :owing and p.period.from <= :end"
            + " and (p.period.to is null or p.period.to >= :end) and p.institutionId not in (select r.institutionId from MonthlyReturn r where r.monthStart = :month and r.submittedOn is not null)", Long.class)
        .setParameter("owing", OWE_RETURNS)
        .setParameter("end", month.atEndOfMonth())
        .setParameter("month", month.atDay(1))
        .getResultList();
  }
}
