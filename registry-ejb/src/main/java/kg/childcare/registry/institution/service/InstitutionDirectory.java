package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.Located;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.service.ReadOnce;

/** Names institutions for other services, which have asked for the caller's rights themselves. Pages use {@link InstitutionQueries}. */
@ApplicationScoped
public class InstitutionDirectory {
  private static final String IN_FORCE = "p.supersededAt is null and p.period.from <= :day and (p.period.to is null or p.period.to >= :day)";

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  ReadOnce once;

  private record Numbered(String number) {}

  public InstitutionRef get(long id) {
    return all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotThere("institution", id));
  }

  public InstitutionRef byNumber(String number) {
    return once.of(new Numbered(number), () -> read(number));
  }

  private InstitutionRef read(String number) {
    return em.createQuery("select p from InstitutionProfile p join fetch p.institution i where i.number = :number and " + IN_FORCE, InstitutionProfile.class)
        .setParameter("number", number)
        .setParameter("day", LocalDate.now(clock))
        .getResultStream()
        .map(InstitutionDirectory::ref)
        .findFirst()
        .orElseThrow(() -> new NotThere("institution", number));
  }

  /** The institutions that exist among these ids, in no particular order. */
  public List<InstitutionRef> all(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery("select p from InstitutionProfile p join fetch p.institution i where i.id in :ids and " + IN_FORCE, InstitutionProfile.class)
        .setParameter("ids", ids)
        .setParameter("day", LocalDate.now(clock))
        .getResultStream()
        .map(InstitutionDirectory::ref)
        .toList();
  }

  /** Lets one use case at a time count the children of an institution, change its state or open its return. */
  public void hold(long id) {
    em.createNativeQuery("SELECT id FROM institution WHERE id = ? FOR UPDATE").setParameter(1, id).getSingleResult();
  }

  /** The state of an institution on a day by what is committed now, and held until the transaction ends. */
  public InstitutionStatus heldStatus(long id, LocalDate day) {
    hold(id);
    List<?> found = em.createNativeQuery("SELECT status FROM institution_profile WHERE institution_id = ? AND superseded_at IS NULL"
        + " AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) FOR UPDATE").setParameter(1, id).setParameter(2, day).setParameter(3, day).getResultList();
    if (found.isEmpty()) {
      throw new NotThere("institution", id);
    }
    return InstitutionStatus.valueOf(found.get(0).toString());
  }

  /** In which oblast an institution lies from when to when, by what is known today. */
  public List<Located> located(long id) {
    return em.createQuery("select new kg.childcare.registry.institution.Located(p.oblast, p.period.from, p.period.to) from InstitutionProfile p"
            + " where p.institutionId = :id and p.supersededAt is null", Located.class)
        .setParameter("id", id).getResultList();
  }

  static InstitutionRef ref(InstitutionProfile profile) {
    var facts = profile.facts();
    var institution = profile.institution();
    return new InstitutionRef(institution.id(), institution.number(), facts.name(), facts.category(), facts.ownership(), facts.territory(), profile.status().name(), facts.capacity());
  }
}
