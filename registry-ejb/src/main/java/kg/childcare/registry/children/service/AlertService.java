package kg.childcare.registry.children.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.children.Alert;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;

/** Ends an alert: only a protection officer does, with what was found out. */
@Stateless
@Audited("alert")
@RolesAllowed(Role.PROTECTION)
public class AlertService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Homes homes;

  @Inject
  AuditTrail trail;

  @Inject
  Stamps stamps;

  public void resolve(long alertId, @Size(max = 1000) String resolution) {
    trail.about("alert", alertId);
    var alert = em.find(Alert.class, alertId);
    if (alert == null) {
      throw new NotThere("alert", alertId);
    }
    homes.reached(alert.institutionId(), Role.PROTECTION);
    precondition.check(alert).resolve(resolution, stamps.now());
  }
}
