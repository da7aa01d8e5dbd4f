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

/** Children on the roll against the approved places, as everywhere: by the decision that runs, else by the register; a place that has no places on record is neither full nor free. */
@ApplicationScoped
public class OccupancyFacet implements RegisterFacet {
  @Inject
  @Any
  Instance<Occupancy> rolls;

  @Inject
  PlacesBook approved;

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
      var level = OccupancyLevel.valueOf(answer);
      var fits = approved.fit(cb, query, profile, day, (inside, places) -> compared(cb, level, found.children(cb, inside, profile.get("institutionId"), day), places));
      return level == OccupancyLevel.FREE ? cb.and(cb.equal(profile.get("status"), InstitutionStatus.ACTIVE), fits) : fits;
    }).orElseGet(cb::disjunction);
  }

  private static Predicate compared(CriteriaBuilder cb, OccupancyLevel level, Expression<Long> children, Expression<Integer> places) {
    return switch (level) {
      case OVER -> cb.gt(children, places);
      case FULL -> cb.equal(children, places);
      case FREE -> cb.lt(children, places);
    };
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
