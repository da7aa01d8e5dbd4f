package kg.childcare.registry.institution.service;

import java.time.LocalDate;
import kg.childcare.registry.shared.Steps;

/** For how many children an institution is accredited: answered by whoever keeps the decisions, asked by slices that only know institutions. */
public interface ApprovedPlaces {
  /** Places by the decision in force on each day from the first to the last; unknown on days on which no decision grants any. */
  Steps byDay(long institutionId, LocalDate first, LocalDate last);
}
