package kg.childcare.registry.accreditation.service;

import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.UnlawfulGrounds;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.reference.service.Reference;

/** A ground that follows from an operating institution's accreditation status, where its category asks for accreditation at all. */
abstract class AccreditationGround implements UnlawfulGrounds {
  private final AccreditationStatus[] statuses;

  @Inject
  AccreditationRecords records;

  @Inject
  OperatingSince operating;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  Reference reference;

  AccreditationGround(AccreditationStatus... statuses) {
    this.statuses = statuses;
  }

  @Override
  public Predicate holds(CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    return cb.and(
        profile.get("status").in(OperatingSince.OPERATING),
        profile.get("facts").get("category").in(categories()),
        new StatusPredicate(cb, query, day, records.expiringDays(day)).is(profile.get("institutionId"), statuses));
  }

  @Override
  public Map<Long, LocalDate> since(Collection<Long> institutionIds, LocalDate day) {
    var operates = operating.inAny(institutionIds, OperatingSince.OPERATING, day);
    var first = operating.firstDays(operates, OperatingSince.OPERATING);
    var needed = categories();
    var standings = records.standings(operates, day);
    var days = new HashMap<Long, LocalDate>();
    institutions.all(operates).stream().filter(one -> needed.contains(one.categoryCode())).forEach(one -> {
      var standing = standings.get(one.id());
      if (Set.of(statuses).contains(standing.status())) {
        days.put(one.id(), standing.since() == null ? first.get(one.id()) : standing.since());
      }
    });
    return days;
  }

  private List<String> categories() {
    return reference.categories().stream().filter(CategoryRules::needsAccreditation).map(CategoryRules::code).toList();
  }
}
