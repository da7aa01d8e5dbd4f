package kg.childcare.registry.security.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.shared.NotThere;

/** Which institutions the caller may know of, in a given role. A caller without a grant is shown nothing. */
@RequestScoped
public class AccessScope {
  @Inject
  Caller caller;

  /**
   * Restricts a query to the institutions that the caller reaches in any of the named roles.
   *
   * @param territory path to the institution's SOATE code
   * @param institutionId path to the institution's id
   */
  public Predicate visible(CriteriaBuilder cb, Expression<String> territory, Expression<Long> institutionId, String... roles) {
    var reached = caller.grants(roles).stream()
        .map(grant -> grant.institutionId() != null
            ? cb.equal(institutionId, grant.institutionId())
            : cb.like(territory, grant.territoryPrefix() + "%"))
        .toArray(Predicate[]::new);
    return cb.or(reached); // no grant: an empty "or" is false
  }

  public boolean sees(String territoryCode, Long institutionId, String... roles) {
    return caller.grants(roles).stream().anyMatch(grant -> grant.covers(territoryCode, institutionId));
  }

  /** Whether every grant of the caller in these roles reaches each of these units wholly or not at all. */
  public boolean reachesWhole(Collection<String> units, String... roles) {
    return caller.grants(roles).stream().allMatch(grant -> units.stream().map(Territory::prefixOf).anyMatch(grant::reachesAllOf));
  }

  /** Answers as for a missing institution when the caller does not reach this one. */
  public void requireSees(String territoryCode, Long institutionId, String... roles) {
    if (!sees(territoryCode, institutionId, roles)) {
      throw new NotThere("institution", institutionId);
    }
  }
}
