package kg.childcare.registry.capacity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.InstitutionStatus;

/** Since when institutions for whose places somebody pays are no more. */
@ApplicationScoped
class ClosedHomes {
  static final Collection<InstitutionStatus> ENDS = Arrays.stream(InstitutionStatus.values()).filter(InstitutionStatus::isEnd).toList();

  private static final String SINCE = "select p.institutionId, min(p.period.from) from InstitutionProfile p where p.supersededAt is null and p.status in :ends and ";

  @PersistenceContext
  EntityManager em;

  /** The first day on which it is no more; null where no such day is known. */
  LocalDate since(long institutionId) {
    return read(em.createQuery(SINCE + "p.institutionId = :id group by p.institutionId", Object[].class).setParameter("id", institutionId).setParameter("ends", ENDS).getResultList()).get(institutionId);
  }

  /** The same of all for which paid places are on record. */
  Map<Long, LocalDate> since() {
    return read(em.createQuery(SINCE + "p.institutionId in (select e.institutionId from PaidPlaces e) group by p.institutionId", Object[].class).setParameter("ends", ENDS).getResultList());
  }

  private static Map<Long, LocalDate> read(List<Object[]> found) {
    return found.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
  }
}
