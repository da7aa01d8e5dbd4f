package kg.childcare.registry.children.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.children.Child;
import kg.childcare.registry.children.ChildNumber;
import kg.childcare.registry.children.Person;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;

/** Opens who a child is: for its own institution, a protection officer or a monitor, with a reason, and never unbooked. */
@Stateless
@Audited("child")
@RolesAllowed({Role.INSTITUTION, Role.PROTECTION, Role.MONITOR})
public class IdentityService {
  private static final String[] READERS = {Role.INSTITUTION, Role.PROTECTION, Role.MONITOR};

  @PersistenceContext
  EntityManager em;

  @Inject
  Identities identities;

  @Inject
  Homes homes;

  @Inject
  AuditTrail trail;

  /** Names, PIN, birth date and parents of a child on a roll that the caller reaches now. */
  public Person open(String number, @Size(max = 500) String reason) {
    trail.about("child", number);
    RuleViolation.requireOf("reason", reason != null && !reason.isBlank(), "children.rule.reasonMissing");
    var child = em.createQuery("select c from Child c where c.number = :number", Child.class)
        .setParameter("number", ChildNumber.read(number)).getResultStream().findFirst()
        .orElseThrow(() -> new NotThere("child", number));
    var stays = child.placements();
    var last = stays.get(stays.size() - 1);
    homes.reached(last.institutionId(), READERS);
    trail.read("child", number, reason);
    return identities.open(child.id());
  }
}
