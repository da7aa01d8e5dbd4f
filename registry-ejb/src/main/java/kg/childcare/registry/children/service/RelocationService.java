package kg.childcare.registry.children.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.children.Child;
import kg.childcare.registry.children.ChildNumber;
import kg.childcare.registry.children.DestinationKind;
import kg.childcare.registry.children.NamedDestination;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.children.RelocationDestination;
import kg.childcare.registry.children.RelocationPlan;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Stale;
import kg.childcare.registry.shared.service.Precondition;

/** What protection officers and registrars do for a child whose institution has no right to keep it. */
@Stateless
@Audited("child")
@RolesAllowed({Role.PROTECTION, Role.REGISTRAR})
public class RelocationService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Homes homes;

  @Inject
  Receivers receivers;

  @Inject
  AuditTrail trail;

  @Inject
  Stamps stamps;

  /**
   * Names where the child is to go, or names it anew. Another institution has to work lawfully, take children of this age and have a place
   * that nobody else was promised; it is held until the transaction ends, so that its last place is given once.
   */
  public void name(long planId, @NotNull String childNumber, @NotNull @Valid NamedDestination wanted) {
    trail.about("child", childNumber);
    var plan = em.find(RelocationPlan.class, planId);
    if (plan == null) {
      throw new NotThere("relocation", planId);
    }
    homes.reached(plan.institutionId(), Role.PROTECTION, Role.REGISTRAR);
    var receiver = wanted.kind() == DestinationKind.INSTITUTION ? receivers.held(wanted.to()) : null;
    var stay = stay(plan, childNumber);
    var earlier = em.createQuery("select d from RelocationDestination d where d.plan = :plan and d.placement = :stay", RelocationDestination.class)
        .setParameter("plan", plan).setParameter("stay", stay).getResultList();
    precondition.check(Integer.toString(earlier.size()));
    requireSeen(wanted, earlier);
    em.persist(plan.name(stay, wanted, receiver == null ? null : receivers.receiving(receiver, stay.id()), earlier, stamps.now()));
  }

  private static void requireSeen(NamedDestination wanted, List<RelocationDestination> earlier) {
    if (wanted.after() != null && wanted.after() != earlier.size()) {
      throw new Stale(wanted.after(), Integer.toString(earlier.size()));
    }
  }

  /** The latest stay of the child that the plan is about; held, so that two people do not name at once. */
  private Placement stay(RelocationPlan plan, String childNumber) {
    return em.createQuery("select c from Child c where c.number = :number", Child.class)
        .setParameter("number", ChildNumber.read(childNumber)).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
        .flatMap(child -> child.placements().stream())
        .filter(plan::concerns)
        .max(Comparator.comparing(Placement::enteredOn))
        .orElseThrow(() -> new NotThere("child", childNumber));
  }
}
