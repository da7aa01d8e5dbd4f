package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
}
