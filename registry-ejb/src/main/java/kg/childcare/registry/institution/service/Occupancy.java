package kg.childcare.registry.institution.service;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import kg.childcare.registry.shared.Steps;

/** How many children live where: answered by whoever keeps the rolls, asked by slices that only know institutions. */
public interface Occupancy {
  /** Children on the roll at the start of the day, as part of another query. */
  Expression<Long> children(CriteriaBuilder cb, AbstractQuery<?> query, Expression<Long> institutionId, LocalDate day);

  /** The same for several institutions; one without children may be absent. */
  Map<Long, Integer> children(Collection<Long> institutionIds, LocalDate day);

  /** How many children were on the roll of each of these institutions from day to day; every id has an answer. */
  Map<Long, Steps> counts(Collection<Long> institutionIds);
}
