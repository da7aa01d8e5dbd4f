package kg.childcare.registry.institution.service;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.UnlawfulGround;

/** One ground on which an institution works against the law, found in the whole register; each slice answers for what it keeps. */
public interface UnlawfulGrounds {
  UnlawfulGround ground();

  /** Whether the ground holds on the day for the institution of a profile, as part of another query. */
  Predicate holds(CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day);

  /** Since when it holds for each of these institutions, absent where it does not hold; a day unknown is the day itself. */
  Map<Long, LocalDate> since(Collection<Long> institutionIds, LocalDate day);
}
