package kg.childcare.registry.accreditation.service;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.service.AccessScope;

/** How this slice's queries look at the profile of an institution. */
final class Profiles {
  private Profiles() {}

  /** The profile as known today that holds on the day. */
  static Predicate inForce(CriteriaBuilder cb, From<?, InstitutionProfile> profile, LocalDate day) {
    Expression<LocalDate> from = profile.get("period").get("from");
    Expression<LocalDate> to = profile.get("period").get("to");
    return cb.and(
        cb.isNull(profile.get("supersededAt")),
        cb.lessThanOrEqualTo(from, day),
        cb.or(cb.isNull(to), cb.greaterThanOrEqualTo(to, day)));
  }

  /** Whether a list is of the whole country: nobody asked for a part of it, and the caller may see all of it. */
  static boolean isNational(String territory, AccessScope scope, String... roles) {
    return (territory == null || territory.isBlank() || territory.equals(Territory.COUNTRY)) && scope.sees(Territory.COUNTRY, null, roles);
  }

  static Predicate within(CriteriaBuilder cb, From<?, InstitutionProfile> profile, String territory) {
    return cb.like(profile.get("facts").get("territory"), Territory.prefixOf(territory) + "%");
  }
}
