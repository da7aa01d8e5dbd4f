package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.institution.service.RightToOperate;

/** Tells the open data of the register how institutions stand, by what is known of the day now. */
@ApplicationScoped
public class PublicRights implements RightToOperate {
  @Inject
  AccreditationRecords records;

  @Override
  public Map<Long, Told> told(Collection<Long> institutionIds, LocalDate day) {
    return records.standings(institutionIds, day).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> told(one.getValue())));
  }

  private static Told told(Standing standing) {
    return new Told(standing.status().name(), standing.since(), standing.status().granted() ? standing.validTo() : null);
  }
}
