package kg.childcare.registry.institution.service;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** How many children live where: answered by whoever keeps the rolls, asked by slices that only know institutions. */
public interface Occupancy {
  /** Children on the roll at the start of the day, as part of another query. */
  Expression<Long> children(CriteriaBuilder cb, AbstractQuery<?> query, Expression<Long> institutionId, LocalDate day);

  /** The same for several institutions; one without children may be absent. */
  Map<Long, Integer> children(Collection<Long> institutionIds, LocalDate day);

  /** First day of the unbroken run of days up to the given one on which more children were there than the limit. */
  LocalDate aboveSince(long institutionId, int limit, LocalDate day);
}
