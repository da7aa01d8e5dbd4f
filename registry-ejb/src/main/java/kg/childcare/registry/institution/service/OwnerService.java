package kg.childcare.registry.institution.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.Owner;
import kg.childcare.registry.institution.OwnerDecision;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;

/** What registrars decide of the owners' names. Rules: {@code institution.rule.owner*}. */
@Stateless
@Audited("owner")
@RolesAllowed(Role.REGISTRAR)
public class OwnerService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  AuditTrail audit;

  @Inject
  OwnerQueries owners;

  /** Decides that two spellings are one owner, or that they are two; the earlier decision stays readable. */
  public void decide(long id, @NotNull @Valid OwnerVerdict verdict) {
    var one = precondition.touch(seen(id));
    var other = seen(verdict.other());
    var entry = new InstitutionProfile.Entry(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.username(), verdict.reason(), null);
    var shown = em.createQuery("select o from Owner o where o.headId = :head", Owner.class).setParameter("head", other.headId()).getResultList();
    em.persist(verdict.same() ? OwnerDecision.same(one, other, shown, entry) : OwnerDecision.different(one, other, entry));
  }

  /** Notes the tax number of an owner. */
  public void payTaxesAs(long id, @Size(max = 20) String number) {
    precondition.check(seen(id)).payTaxesAs(number);
  }

  private Owner seen(long id) {
    audit.about("owner", id);
    var owner = em.find(Owner.class, id);
    if (owner == null || !owners.isSeen(owner)) {
      throw new NotThere("owner", id);
    }
    return owner;
  }
}
