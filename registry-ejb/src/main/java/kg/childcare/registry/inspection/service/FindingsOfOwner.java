package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.institution.service.OwnerMeasure;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;

/** How many findings of issued acts are open in an owner's institutions, for those who may read corrections; before its act a visit counts nowhere. */
@ApplicationScoped
public class FindingsOfOwner implements OwnerMeasure {
  @PersistenceContext
  EntityManager em;

  @Inject
  Caller caller;

  @Override
  public Kind kind() {
    return Kind.OPEN_FINDINGS;
  }

  @Override
  public Integer count(Collection<Long> institutionIds, LocalDate day) {
    if (!caller.hasAny(Role.PLANNER, Role.REGISTRAR, Role.MONITOR)) {
      return null;
    }
    return institutionIds.isEmpty() ? 0 : em.createQuery("select count(a) from CorrectiveAction a where a.institutionId in :ids and a.status <> :verified", Long.class)
        .setParameter("ids", institutionIds).setParameter("verified", ActionStatus.VERIFIED).getSingleResult().intValue();
  }
}
