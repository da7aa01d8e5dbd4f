package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import kg.childcare.registry.institution.service.OwnerMeasure;

/** How many of an owner's institutions have an accreditation in force. */
@ApplicationScoped
public class AccreditedOfOwner implements OwnerMeasure {
  @Inject
  AccreditationRecords records;

  @Override
  public Kind kind() {
    return Kind.ACCREDITED;
  }

  @Override
  public Integer count(Collection<Long> institutionIds, LocalDate day) {
    return (int) records.standings(institutionIds, day).values().stream().filter(standing -> standing.status().granted()).count();
  }
}
