package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.HashMap;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.shared.Steps;

/** How many children may live in an institution on a day: by the decision in force; where none runs, by the register. */
@ApplicationScoped
public class PlacesBook {
  @PersistenceContext
  EntityManager em;

  @Inject
  @Any
  Instance<ApprovedPlaces> decisions;

  /** What is approved on some days. @param decided by a decision that runs @param registered by the register */
  public record Approved(Steps decided, Steps registered) {
    public Steps places() {
      return decided.orElse(registered);
    }
  }

  public Approved approved(long institutionId, LocalDate first, LocalDate last) {
    var decided = decisions.stream().findFirst().map(one -> one.byDay(institutionId, first, last)).orElse(Steps.UNKNOWN);
    return new Approved(decided, registered(institutionId, first, last));
  }

  /** Whether the approved places of an institution fit a condition on a day, as part of another query: those of the decision that runs, else the register's. */
  Predicate fit(CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day, ApprovedPlaces.Fit fit) {
    Expression<Long> id = profile.get("institutionId");
    var registered = fit.of(query, profile.get("facts").get("capacity"));
    return decisions.stream().findFirst()
        .map(one -> cb.or(one.decided(cb, query, id, day, fit), cb.and(cb.not(one.decided(cb, query, id, day, (inside, places) -> cb.isNotNull(places))), registered)))
        .orElse(registered);
  }

  /** By the register as it is known today; unknown on days before it was registered. */
  private Steps registered(long institutionId, LocalDate first, LocalDate last) {
    var places = new HashMap<LocalDate, Integer>();
    em.createQuery("select p.period.from, p.facts.capacity from InstitutionProfile p where p.institutionId = :id and p.supersededAt is null and p.period.from <= :last"
            + " and (p.period.to is null or p.period.to >= :first)", Object[].class)
        .setParameter("id", institutionId).setParameter("first", first).setParameter("last", last)
        .getResultStream().forEach(row -> places.put((LocalDate) row[0], (Integer) row[1]));
    return Steps.of(places);
  }
}
