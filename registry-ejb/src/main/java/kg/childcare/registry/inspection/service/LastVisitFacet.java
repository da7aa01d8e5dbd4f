package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.inspection.LastVisit;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.institution.service.RegisterFacet;

/** When institutions were last visited, for the list of institutions. Only visits whose act is issued count: of others the list knows nothing. */
@ApplicationScoped
public class LastVisitFacet implements RegisterFacet {
  private static final List<InspectionStatus> KNOWN = Arrays.stream(InspectionStatus.values()).filter(InspectionStatus::actIssued).toList();

  @PersistenceContext
  EntityManager em;

  @Override
  public RegisterQuestion question() {
    return RegisterQuestion.LAST_VISIT;
  }

  @Override
  public List<LastVisit> answers() {
    return List.of(LastVisit.values());
  }

  @Override
  public Predicate fits(String answer, CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    var some = query.subquery(Long.class);
    var visit = some.from(Inspection.class);
    some.select(visit.get("id")).where(
        cb.equal(visit.get("institutionId"), profile.get("institutionId")),
        visit.get("status").in(KNOWN),
        cb.greaterThanOrEqualTo(visit.<LocalDate>get("visitDate"), LastVisit.valueOf(answer).noneSince(day)),
        cb.lessThanOrEqualTo(visit.<LocalDate>get("visitDate"), day));
    return cb.not(cb.exists(some));
  }

  @Override
  public Map<Long, LocalDate> known(Collection<Long> institutionIds, LocalDate day) {
    return em.createQuery("select i.institutionId, max(i.visitDate) from Inspection i where i.institutionId in :ids and i.status in :known and i.visitDate <= :day"
            + " group by i.institutionId", Object[].class)
        .setParameter("ids", institutionIds).setParameter("known", KNOWN).setParameter("day", day).getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
  }
}
