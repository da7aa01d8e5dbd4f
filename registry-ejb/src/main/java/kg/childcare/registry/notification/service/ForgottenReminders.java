package kg.childcare.registry.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.Lapses;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.accreditation.service.AccreditationRecords;
import kg.childcare.registry.institution.RightLapses;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.notification.NoticeKind;

/** Institutions whose accreditation runs and of whose last day nobody has written a reminder, a few at a time and each in a transaction of its own. */
@Stateless
@PermitAll
public class ForgottenReminders {
  private static final int AT_ONCE = 200;

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  AccreditationRecords records;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  RenewalReminders reminders;

  /** Ids above one, the lowest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> after(long institutionId) {
    return em.createQuery("select distinct d.institutionId from AccreditationDecision d where d.institutionId > :after and d.period.to >= :today and d.verdict <> :refused and d.setAside.from is null"
            + " and not exists (select l.id from AccreditationDecision l where l.institutionId = d.institutionId and l.ordinal > d.ordinal and l.verdict <> :refused)"
            + " and not exists (select n.id from Notice n where n.institutionId = d.institutionId and n.kind = :kind and n.reference = d.number)"
            + " order by d.institutionId", Long.class)
        .setParameter("after", institutionId).setParameter("today", LocalDate.now(clock)).setParameter("refused", Verdict.REFUSED).setParameter("kind", NoticeKind.RENEWAL_DUE)
        .setMaxResults(AT_ONCE).getResultList();
  }

  /** Writes what a decision of today would have written; what was told already is not told again. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void write(long institutionId) {
    institutions.hold(institutionId);
    reminders.follow(new RightLapses(institutionId, Lapses.of(records.decisions(institutionId))));
  }
}
