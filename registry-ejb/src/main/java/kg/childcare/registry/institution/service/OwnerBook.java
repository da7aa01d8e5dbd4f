package kg.childcare.registry.institution.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import kg.childcare.registry.institution.FactsWritten;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.Owner;
import kg.childcare.registry.institution.OwnerLink;
import kg.childcare.registry.institution.OwnerRole;

/** Ties each dated profile to the owners that it names, in the very transaction that writes it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OwnerBook {
  private static final String UNTIED = "select p from InstitutionProfile p where (p.facts.founder is not null or p.facts.operator is not null or p.facts.supervisor is not null)"
      + " and not exists (select l from OwnerLink l where l.profile = p)";

  @PersistenceContext
  EntityManager em;

  public void written(@Observes FactsWritten facts) {
    em.flush();
    tie(em.createQuery(UNTIED + " and p.institutionId = :id", InstitutionProfile.class).setParameter("id", facts.institutionId()).getResultList());
  }

  /**
   * Ties some of the profiles that are older than the owners' records.
   *
   * @param after id of the profile up to which all have been looked at
   * @return id of the last one that was tied, or nothing when there are no more
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public OptionalLong tieSome(long after, int most) {
    var found = em.createQuery(UNTIED + " and p.id > :after order by p.id", InstitutionProfile.class).setParameter("after", after).setMaxResults(most).getResultList();
    tie(found);
    return found.size() < most ? OptionalLong.empty() : OptionalLong.of(found.get(most - 1).id());
  }

  private void tie(List<InstitutionProfile> profiles) {
    var known = new HashMap<String, Owner>();
    for (var profile : profiles) {
      for (var role : OwnerRole.values()) {
        var named = role.in(profile.facts());
        if (named != null && !named.isBlank()) {
          em.persist(new OwnerLink(profile, role, owner(named.strip(), known)));
        }
      }
    }
  }

  private Owner owner(String spelling, Map<String, Owner> known) {
    return known.computeIfAbsent(spelling, named -> em.createQuery("select o from Owner o where o.folded = :folded order by o.id", Owner.class)
        .setParameter("folded", NameFold.of(named)).getResultStream()
        .filter(owner -> owner.spelling().equals(named))
        .findFirst()
        .orElseGet(() -> entered(named)));
  }

  private Owner entered(String spelling) {
    var owner = new Owner(spelling);
    em.persist(owner);
    owner.standAlone();
    return owner;
  }
}
