package kg.childcare.registry.monitoring.service;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import kg.childcare.registry.monitoring.Addressee;
import kg.childcare.registry.monitoring.Recommendation;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.security.service.GrantInForce;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;

/** Who reads a recommendation: every monitor, the ministry's people for the whole country, and the institution it is addressed to. */
@RequestScoped
public class RecommendationAccess {
  private static final String[] MINISTRY = {Role.REGISTRAR, Role.PLANNER};

  @Inject
  Caller caller;

  Predicate visible(CriteriaBuilder cb, Root<Recommendation> recommendation) {
    if (caller.has(Role.MONITOR) || ofMinistry()) {
      return cb.conjunction();
    }
    var mine = new ArrayList<Predicate>();
    caller.grants(Role.INSTITUTION).stream().map(GrantInForce::institutionId).forEach(id -> mine.add(cb.equal(recommendation.get("institutionId"), id)));
    return cb.and(cb.equal(recommendation.get("addressee"), Addressee.INSTITUTION), cb.or(mine.toArray(Predicate[]::new)));
  }

  void requireSees(Recommendation recommendation) {
    if (!caller.has(Role.MONITOR) && !ofMinistry() && !ownInstitution(recommendation)) {
      throw new NotThere("recommendation", recommendation.id());
    }
  }

  boolean mayReply(Recommendation recommendation) {
    return caller.has(Role.MONITOR) || switch (recommendation.addressee()) {
      case MINISTRY -> ofMinistry();
      case INSTITUTION -> ownInstitution(recommendation);
      default -> false;
    };
  }

  void requireMayReply(Recommendation recommendation) {
    requireSees(recommendation);
    if (!mayReply(recommendation)) {
      throw new EJBAccessException("recommendation " + recommendation.id());
    }
  }

  private boolean ofMinistry() {
    return caller.grants(MINISTRY).stream().anyMatch(grant -> Territory.prefixOf(Territory.COUNTRY).equals(grant.territoryPrefix()));
  }

  private boolean ownInstitution(Recommendation recommendation) {
    return recommendation.addressee() == Addressee.INSTITUTION
        && caller.grants(Role.INSTITUTION).stream().anyMatch(grant -> recommendation.institutionId().equals(grant.institutionId()));
  }
}
