package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.institution.service.Occupancy;
import kg.childcare.registry.institution.service.UnlawfulGrounds;

/** A ground that follows from more children on the roll than there may be; says nothing where nobody keeps rolls. */
abstract class CapacityGround implements UnlawfulGrounds {
  @Inject
  @Any
  Instance<Occupancy> occupancy;

  @Inject
  OperatingSince operating;

  @Inject
  InstitutionDirectory institutions;

  /** Whether more children are there than the limit of this ground allows, as part of a query. */
  abstract Predicate above(Occupancy rolls, CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day);

  /** The limits of the institutions that have one. */
  abstract Map<Long, Integer> limits(Collection<InstitutionRef> asked, LocalDate day);

  @Override
  public Predicate holds(CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    return rolls().map(found -> cb.and(profile.get("status").in(OperatingSince.OPERATING), above(found, cb, query, profile, day))).orElseGet(cb::disjunction);
  }

  @Override
  public Map<Long, LocalDate> since(Collection<Long> institutionIds, LocalDate day) {
    var days = new HashMap<Long, LocalDate>();
    var operates = operating.inAny(institutionIds, OperatingSince.OPERATING, day);
    var limits = limits(institutions.all(operates), day);
    rolls().ifPresent(found -> found.children(limits.keySet(), day).forEach((id, children) -> {
      if (children > limits.get(id)) {
        days.put(id, found.aboveSince(id, limits.get(id), day));
      }
    }));
    return days;
  }

  private Optional<Occupancy> rolls() {
    return occupancy.stream().findFirst();
  }
}
