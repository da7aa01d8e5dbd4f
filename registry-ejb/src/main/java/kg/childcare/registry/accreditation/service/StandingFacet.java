package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.institution.service.RegisterFacet;

/** How each institution's accreditation stands, for the list of institutions. */
@ApplicationScoped
public class StandingFacet implements RegisterFacet {
  @Inject
  AccreditationRecords records;

  @Override
  public RegisterQuestion question() {
    return RegisterQuestion.ACCREDITATION;
  }

  @Override
  public List<AccreditationStatus> answers() {
    return List.of(AccreditationStatus.values());
  }

  @Override
  public Predicate fits(String answer, CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    return new StatusPredicate(cb, query, day, records.expiringDays(day)).is(profile.get("institutionId"), AccreditationStatus.valueOf(answer));
  }

  @Override
  public Map<Long, AccreditationStatus> known(Collection<Long> institutionIds, LocalDate day) {
    return records.standings(institutionIds, day).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().status()));
  }
}
