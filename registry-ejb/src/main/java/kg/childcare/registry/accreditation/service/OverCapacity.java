package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.institution.service.Occupancy;

/** More children than the decision in force that day allows; without one, than the register has approved. */
@ApplicationScoped
public class OverCapacity extends CapacityGround {
  @Inject
  AccreditationRecords records;

  @Override
  public UnlawfulGround ground() {
    return UnlawfulGround.OVER_CAPACITY;
  }

  @Override
  Predicate above(Occupancy rolls, CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    Expression<Long> id = profile.get("institutionId");
    var status = new StatusPredicate(cb, query, day, records.expiringDays(day));
    var overDecision = status.runs(id, (inside, decision) -> cb.gt(rolls.children(cb, inside, id, day), decision.<Integer>get("capacity")));
    var overRegister = cb.gt(rolls.children(cb, query, id, day), profile.get("facts").<Integer>get("capacity"));
    return cb.or(overDecision, cb.and(cb.not(status.runs(id, (inside, decision) -> cb.conjunction())), overRegister));
  }

  @Override
  Map<Long, Integer> limits(Collection<InstitutionRef> asked, LocalDate day) {
    var standings = records.standings(asked.stream().map(InstitutionRef::id).toList(), day);
    var limits = new HashMap<Long, Integer>();
    for (var one : asked) {
      var running = standings.get(one.id());
      var places = running.status().granted() ? running.capacity() : one.capacity();
      if (places != null) {
        limits.put(one.id(), places);
      }
    }
    return limits;
  }
}
