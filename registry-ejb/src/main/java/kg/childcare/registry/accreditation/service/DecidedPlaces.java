package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.institution.service.ApprovedPlaces;
import kg.childcare.registry.shared.Steps;

/** The places that count are those of the decision in force that day. */
@ApplicationScoped
public class DecidedPlaces implements ApprovedPlaces {
  @Inject
  AccreditationRecords records;

  @Override
  public Steps byDay(long institutionId, LocalDate first, LocalDate last) {
    return Standing.places(first, last, records.decisions(institutionId));
  }

  @Override
  public Predicate decided(CriteriaBuilder cb, AbstractQuery<?> query, Expression<Long> institutionId, LocalDate day, Fit fit) {
    return new StatusPredicate(cb, query, day, records.expiringDays(day)).runs(institutionId, (inside, decision) -> fit.of(inside, decision.<Integer>get("capacity")));
  }
}
