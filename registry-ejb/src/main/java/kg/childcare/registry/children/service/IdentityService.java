package kg.childcare.registry.children.service;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.children.Child;
import kg.childcare.registry.children.ChildNumber;
import kg.childcare.registry.children.Person;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Precondition;

/** Opens who a child is: for its own institution, a protection officer or a monitor, with a reason, and never unbooked. */
@Stateless
@Audited("child")
@RolesAllowed({Role.INSTITUTION, Role.PROTECTION, Role.MONITOR})
public class IdentityService {
  /** How many children one list opens at most. */
  private static final int MOST = 500;
  private static final String[] READERS = {Role.INSTITUTION, Role.PROTECTION, Role.MONITOR};

  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Identities identities;

  @Inject
  Homes homes;

  @Inject
  AuditTrail trail;

  /** Names, PIN, birth date and parents of a child on a roll that the caller reaches now. */
  public Person open(String number, @Size(max = 500) String reason) {
    trail.about("child", number);
    requireReason("reason", reason);
    var child = em.createQuery("select c from Child c where c.number = :number", Child.class)
        .setParameter("number", ChildNumber.read(number)).getResultStream().findFirst()
        .orElseThrow(() -> new NotThere("child", number));
    homes.reached(homeOf(child), READERS);
    precondition.check(child);
    trail.read("child", number, reason);
    return identities.open(child.id());
  }

  /**
   * Family and given name of each child of a list, by number, for somebody who works through it; each is booked as a reading of its own.
   * Children whom the caller does not reach now are left out.
   */
  public Map<String, String> names(@NotNull @Size(max = MOST) Set<String> numbers, @Size(max = 500) String reason) {
    requireReason("why", reason);
    if (numbers.isEmpty()) {
      return Map.of();
    }
    var children = em.createQuery("select distinct c from Child c left join fetch c.placements where c.number in :numbers order by c.number", Child.class)
        .setParameter("numbers", numbers).getResultStream()
        .filter(child -> homes.isReached(homeOf(child), READERS))
        .collect(toMap(Child::id, Child::number));
    children.values().forEach(number -> trail.read("child", number, reason));
    return identities.names(children.keySet()).entrySet().stream().collect(toMap(one -> children.get(one.getKey()), Map.Entry::getValue));
  }

  private static void requireReason(String field, String reason) {
    RuleViolation.requireOf(field, reason != null && !reason.isBlank(), "children.rule.reasonMissing");
  }

  private static long homeOf(Child child) {
    var stays = child.placements();
    return stays.get(stays.size() - 1).institutionId();
  }
}
