package kg.childcare.registry.institution.service;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import kg.childcare.registry.shared.Steps;

/** For how many children an institution is accredited: answered by whoever keeps the decisions, asked by slices that only know institutions. */
public interface ApprovedPlaces {
  /** Places by the decision in force on each day from the first to the last; unknown on days on which no decision grants any. */
  Steps byDay(long institutionId, LocalDate first, LocalDate last);

  /** Whether a decision grants an institution places on a day that fit a condition, as part of another query. */
  Predicate decided(CriteriaBuilder cb, AbstractQuery<?> query, Expression<Long> institutionId, LocalDate day, Fit fit);

  /** A condition on a number of places, said inside the query that found it. */
  interface Fit {
    Predicate of(AbstractQuery<?> inside, Expression<Integer> places);
  }
}
