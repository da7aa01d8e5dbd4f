package kg.childcare.registry.reference.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.reference.Parameter;
import kg.childcare.registry.reference.ParameterChange;
import kg.childcare.registry.reference.ParameterChanged;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;

/** What the administrator does to deadlines and thresholds. */
@Stateless
@Audited
@RolesAllowed(Role.ADMIN)
public class ParameterService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  AuditTrail trail;

  @Inject
  Event<ParameterChanged> changed;

  /**
   * Lets another value hold from a day on. Refused as {@code reference.rule.parameter*} on the field it concerns.
   *
   * @param version version of the parameter that the person saw, or null
   */
  public void change(@NotNull String key, Integer version, @NotNull @Valid ParameterChange change) {
    trail.about("parameter", key);
    var parameter = em.createQuery("select p from Parameter p where p.key = :key", Parameter.class)
        .setParameter("key", key)
        .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotThere("parameter", key));
    parameter.requireVersion(version);
    var event = parameter.change(change, caller.username(), LocalDate.now(clock), clock.instant());
    trail.detail(event.before() + " -> " + event.after() + " from " + event.from());
    changed.fire(event);
  }
}
