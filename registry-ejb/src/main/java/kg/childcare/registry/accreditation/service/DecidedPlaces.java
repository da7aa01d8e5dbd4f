package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.institution.service.ApprovedPlaces;
import kg.childcare.registry.shared.Steps;

/** The places that count are those of the decision in force that day. */
@ApplicationScoped
public class DecidedPlaces implements ApprovedPlaces {
  @Inject
  AccreditationRecords records;

  @Override
  public Map<Long, Integer> on(Collection<Long> institutionIds, LocalDate day) {
    var places = new HashMap<Long, Integer>();
    records.standings(institutionIds, day).forEach((id, standing) -> {
      if (standing.status().granted()) {
        places.put(id, standing.capacity());
      }
    });
    return places;
  }

  @Override
  public Steps byDay(long institutionId, LocalDate first, LocalDate last) {
    return Standing.places(first, last, records.decisions(institutionId));
  }
}
