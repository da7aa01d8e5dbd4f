package kg.childcare.registry.institution.service;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.RegisterQuestion;

/**
 * What another slice knows of institutions: by it the register is narrowed inside its own query, and its list says it. Only what every reader
 * of the register may know; the rights to the institution itself are asked before.
 */
public interface RegisterFacet {
  RegisterQuestion question();

  /** Answers by which the list can be narrowed. */
  List<? extends Enum<?>> answers();

  /** Whether an answer fits the institution of a profile on the day, as part of another query. @param answer name of one of the answers */
  Predicate fits(String answer, CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day);

  /** What is known of these institutions on the day; nothing where nothing is known. */
  Map<Long, ? extends Serializable> known(Collection<Long> institutionIds, LocalDate day);
}
