package kg.childcare.registry.complaint.service;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import kg.childcare.registry.complaint.Complaint;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;

/**
 * Who sees which complaint: a protection officer those of the own territory and those of which nobody knows the place; a monitor
 * all of them; nobody else any. What is about an inspector or the ministry only monitors see.
 */
@RequestScoped
public class ComplaintAccess {
  @Inject
  Caller caller;

  @Inject
  AccessScope scope;

  Predicate visible(CriteriaBuilder cb, Root<Complaint> complaint) {
    if (caller.has(Role.MONITOR)) {
      return cb.conjunction();
    }
    var place = complaint.<String>get("territory");
    var ofTerritory = scope.visible(cb, place, complaint.get("institutionId"), Role.PROTECTION);
    var nowhere = caller.has(Role.PROTECTION) ? cb.isNull(place) : cb.disjunction();
    return cb.and(cb.isFalse(complaint.get("monitorOnly")), cb.or(ofTerritory, nowhere));
  }

  void requireSees(Complaint complaint, long id) {
    if (complaint == null || !caller.has(Role.MONITOR) && !officerSees(complaint)) {
      throw new NotThere("complaint", id);
    }
  }

  /** Who works on it: the officers of the place, or the monitors alone. Reading along gives no right to act. */
  void requireWorks(Complaint complaint) {
    if (!works(complaint)) {
      throw new EJBAccessException("complaint " + complaint.id());
    }
  }

  boolean works(Complaint complaint) {
    return complaint.monitorOnly() ? caller.has(Role.MONITOR) : officerSees(complaint);
  }

  boolean fromOutside() {
    return caller.has(Role.MONITOR);
  }

  private boolean officerSees(Complaint complaint) {
    if (complaint.monitorOnly() || !caller.has(Role.PROTECTION)) {
      return false;
    }
    return complaint.territory() == null || scope.sees(complaint.territory(), complaint.institutionId(), Role.PROTECTION);
  }
}
