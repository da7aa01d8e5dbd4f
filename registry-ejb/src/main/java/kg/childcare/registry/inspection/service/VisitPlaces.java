package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.InstitutionStatus;

/** Where a visit may lead, whoever asks: only for use inside the services of this slice. */
@RequestScoped
class VisitPlaces {
  private static final List<InstitutionStatus> WITH_CHILDREN =
      List.of(InstitutionStatus.ACTIVE, InstitutionStatus.CLOSING, InstitutionStatus.PROPOSED, InstitutionStatus.UNDER_CHECK);

  @PersistenceContext
  EntityManager em;

  /** Ids by number of every place in which children may live on the day, also those that are not registered yet. */
  Map<String, Long> withChildren(LocalDate day) {
    return em.createQuery("select i.number, i.id from InstitutionProfile p join p.institution i where p.supersededAt is null and p.status in :statuses"
            + " and p.period.from <= :day and (p.period.to is null or p.period.to >= :day)", Object[].class)
        .setParameter("statuses", WITH_CHILDREN)
        .setParameter("day", day)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}
