package kg.childcare.registry.complaint.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.shared.Multilingual;

/** Institutions from which a child may choose; only what the public register shows of them anyway. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@PermitAll
public class ComplaintPlaces {
  private static final int MOST = 500;
  private static final Set<InstitutionStatus> WITH_CHILDREN = Set.of(
      InstitutionStatus.ACTIVE, InstitutionStatus.TEMPORARILY_CLOSED, InstitutionStatus.CLOSING);

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  /** One institution by its public number. */
  public record Place(String number, Multilingual name) implements Serializable {}

  /** Those of an oblast, by name; the first 500 of them. */
  public List<Place> in(String oblast) {
    return em.createQuery("select p from InstitutionProfile p join fetch p.institution where p.oblast = :oblast and p.status in :statuses"
            + " and p.supersededAt is null and p.period.from <= :day and (p.period.to is null or p.period.to >= :day) order by p.facts.name.ru, p.id",
            InstitutionProfile.class)
        .setParameter("oblast", Territory.oblastOf(oblast))
        .setParameter("statuses", WITH_CHILDREN)
        .setParameter("day", LocalDate.now(clock))
        .setMaxResults(MOST)
        .getResultStream()
        .map(profile -> new Place(profile.institution().number(), profile.facts().name()))
        .toList();
  }
}
