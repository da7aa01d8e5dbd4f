package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;

/** Says to whom it may be told where a shelter is: to those who need it, and in no other role that they hold. */
@ApplicationScoped
public class ShelterAddresses {
  private static final String[] NEED_THEM = {Role.REGISTRAR, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.MONITOR};

  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  RightToOperate rights;

  /** Whether the caller may read the addresses of an institution, on whichever day: those of what is, was or is to be a shelter, or was accredited as one, only with a need, because children may still live there. @param known as it is, and as it was on the day that is asked for */
  public boolean areTold(InstitutionRef... known) {
    return Stream.of(known).anyMatch(ref -> scope.sees(ref.territoryCode(), ref.id(), NEED_THEM)) || !wasEverShelter(known[0].id());
  }

  private boolean wasEverShelter(long institutionId) {
    return rights.wasEver(institutionId, PublicRegister.SHELTERED_CATEGORY) || em.createQuery("select count(p) from InstitutionProfile p where p.institutionId = :id and p.facts.category = :sheltered", Long.class)
        .setParameter("id", institutionId).setParameter("sheltered", PublicRegister.SHELTERED_CATEGORY).getSingleResult() > 0;
  }
}
