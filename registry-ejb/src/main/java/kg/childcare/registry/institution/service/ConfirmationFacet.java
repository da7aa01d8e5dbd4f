package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.CardConfirmation;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.Texts;

/**
 * Which cards an institution has to confirm again: it operates, and its last word, or its entry where it never said one, is
 * {@code institution.still_correct_months} old.
 */
@ApplicationScoped
public class ConfirmationFacet implements RegisterFacet {
  private static final List<InstitutionStatus> ASKED = List.of(InstitutionStatus.ACTIVE, InstitutionStatus.TEMPORARILY_CLOSED, InstitutionStatus.CLOSING);

  @PersistenceContext
  EntityManager em;

  @Inject
  Parameters parameters;

  @Override
  public RegisterQuestion question() {
    return RegisterQuestion.CONFIRMATION;
  }

  @Override
  public List<CardConfirmation> answers() {
    return List.of(CardConfirmation.values());
  }

  @Override
  public Predicate fits(String answer, CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    var last = day.minusMonths(parameters.number("institution.still_correct_months", day));
    var until = last.plusDays(1).atStartOfDay(Texts.ZONE).toInstant();
    var confirmed = profile.get("institution").<LocalDate>get("confirmedOn");
    var entered = profile.get("institution").<Instant>get("registeredAt");
    var fits = switch (CardConfirmation.valueOf(answer)) { // "not" of a comparison with nothing would be nothing
      case DUE -> cb.or(cb.lessThanOrEqualTo(confirmed, last), cb.and(cb.isNull(confirmed), cb.lessThan(entered, until)));
      case FRESH -> cb.or(cb.greaterThan(confirmed, last), cb.and(cb.isNull(confirmed), cb.greaterThanOrEqualTo(entered, until)));
    };
    return cb.and(profile.get("status").in(ASKED), fits);
  }

  @Override
  public Map<Long, LocalDate> known(Collection<Long> institutionIds, LocalDate day) {
    return em.createQuery("select i.id, i.confirmedOn from Institution i where i.id in :ids and i.confirmedOn <= :day", Object[].class)
        .setParameter("ids", institutionIds).setParameter("day", day).getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
  }
}
