package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.Occupancy;

/** Suspended institutions in which children still live. */
@ApplicationScoped
public class SuspendedOccupied extends AccreditationGround {
  @Inject
  @Any
  Instance<Occupancy> occupancy;

  SuspendedOccupied() {
    super(AccreditationStatus.SUSPENDED);
  }

  @Override
  public UnlawfulGround ground() {
    return UnlawfulGround.SUSPENDED_OCCUPIED;
  }

  @Override
  public Predicate holds(CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    var suspended = super.holds(cb, query, profile, day);
    return occupancy.stream()
        .map(one -> cb.and(suspended, cb.greaterThan(one.children(cb, query, profile.get("institutionId"), day), cb.literal(0L))))
        .findFirst().orElse(suspended);
  }

  @Override
  public Map<Long, LocalDate> since(Collection<Long> institutionIds, LocalDate day) {
    var suspended = super.since(institutionIds, day);
    occupancy.forEach(one -> {
      var children = one.children(suspended.keySet(), day);
      suspended.keySet().removeIf(id -> children.getOrDefault(id, 0) == 0);
    });
    return suspended;
  }
}
