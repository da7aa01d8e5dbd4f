package kg.childcare.registry.institution.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** For how many children an institution is accredited: answered by whoever keeps the decisions, asked by slices that only know institutions. */
public interface ApprovedPlaces {
  /** Places by the decision in force on the day; absent where no decision grants any. */
  Map<Long, Integer> on(Collection<Long> institutionIds, LocalDate day);
}
