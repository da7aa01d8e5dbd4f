package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.OccupancyLevel;
import kg.childcare.registry.institution.RegisterQuestion;

/** Children on the roll against the places that the register has approved; a place that has no places on record is neither full nor free. */
@ApplicationScoped
public class OccupancyFacet implements RegisterFacet {
  @Inject
  @Any
  Instance<Occupancy> rolls;

  @Override
  public RegisterQuestion question() {
    return RegisterQuestion.OCCUPANCY;
  }

  @Override
  public List<OccupancyLevel> answers() {
    return List.of(OccupancyLevel.values());
  }

  @Override
  public Predicate fits(String answer, CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    return rolls.stream().findFirst().map(found -> {
      var children = found.children(cb, query, profile.get("institutionId"), day);
      Expression<Integer> places = profile.get("facts").get("capacity");
      return switch (OccupancyLevel.valueOf(answer)) {
        case OVER -> cb.gt(children, places);
        case FULL -> cb.equal(children, places);
        case FREE -> cb.and(cb.equal(profile.get("status"), InstitutionStatus.ACTIVE), cb.lt(children, places));
      };
    }).orElseGet(cb::disjunction);
  }

  @Override
  public Map<Long, Integer> known(Collection<Long> institutionIds, LocalDate day) {
    var children = new HashMap<Long, Integer>();
    rolls.forEach(found -> {
      institutionIds.forEach(id -> children.put(id, 0));
      children.putAll(found.children(institutionIds, day));
    });
    return children;
  }
}
