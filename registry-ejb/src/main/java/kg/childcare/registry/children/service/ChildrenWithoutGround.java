package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.UnlawfulGrounds;
import kg.childcare.registry.reference.service.Parameters;

/** Institutions that keep a child without any paper, or on an emergency act for longer than one may last. */
@ApplicationScoped
public class ChildrenWithoutGround implements UnlawfulGrounds {
  private static final String EMERGENCY_DAYS = "placement.emergency_max_days";

  @PersistenceContext
  EntityManager em;

  @Inject
  Parameters parameters;

  @Override
  public UnlawfulGround ground() {
    return UnlawfulGround.NO_LEGAL_GROUND;
  }

  @Override
  public Predicate holds(CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    var found = query.subquery(Long.class);
    var placement = found.from(Placement.class);
    var tooLong = day.minusDays(parameters.number(EMERGENCY_DAYS, day));
    return cb.exists(found.select(placement.get("id")).where(
        cb.equal(placement.get("institutionId"), profile.get("institutionId")),
        cb.lessThanOrEqualTo(placement.<LocalDate>get("enteredOn"), day),
        cb.or(cb.isNull(placement.get("leftOn")), cb.greaterThan(placement.<LocalDate>get("leftOn"), day)),
        cb.or(
            cb.equal(placement.get("basisKind"), BasisKind.NONE),
            cb.and(cb.equal(placement.get("basisKind"), BasisKind.EMERGENCY_ACT), cb.lessThan(placement.<LocalDate>get("enteredOn"), tooLong)))));
  }

  @Override
  public Map<Long, LocalDate> since(Collection<Long> institutionIds, LocalDate day) {
    var days = new HashMap<Long, LocalDate>();
    var allowed = parameters.number(EMERGENCY_DAYS, day);
    first(institutionIds, BasisKind.NONE, day, day).forEach((id, entered) -> days.merge(id, entered, ChildrenWithoutGround::earlier));
    first(institutionIds, BasisKind.EMERGENCY_ACT, day, day.minusDays(allowed + 1L))
        .forEach((id, entered) -> days.merge(id, entered.plusDays(allowed + 1L), ChildrenWithoutGround::earlier));
    return days;
  }

  /** Day on which the first of the children still there on this kind of paper came, if not after the latest day. */
  private Map<Long, LocalDate> first(Collection<Long> institutionIds, BasisKind kind, LocalDate day, LocalDate latest) {
    var entered = new HashMap<Long, LocalDate>();
    if (!institutionIds.isEmpty()) {
      em.createQuery("select p.institutionId, min(p.enteredOn) from Placement p where p.institutionId in :ids and p.basisKind = :kind"
              + " and p.enteredOn <= :latest and (p.leftOn is null or p.leftOn > :day) group by p.institutionId", Object[].class)
          .setParameter("ids", institutionIds)
          .setParameter("kind", kind)
          .setParameter("latest", latest)
          .setParameter("day", day)
          .getResultStream()
          .forEach(row -> entered.put((Long) row[0], (LocalDate) row[1]));
    }
    return entered;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
