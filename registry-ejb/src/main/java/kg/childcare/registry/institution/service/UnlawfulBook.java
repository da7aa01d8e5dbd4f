package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.Career;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.RightLapses;
import kg.childcare.registry.institution.Unlawful;
import kg.childcare.registry.reference.ParameterChanged;

/**
 * Keeps the days on which institutions work against the law. Whoever writes what can make a ground begin or end leaves a mark in the same
 * transaction; the marked institutions are judged before the list is read next.
 */
@Stateless
@PermitAll
public class UnlawfulBook {
  static final int AT_ONCE = 250;

  @PersistenceContext
  EntityManager em;

  @Inject
  @Any
  Instance<UnlawfulGrounds> grounds;

  /** The runs of days of these institutions, worked out from what the transaction sees; all of them lie within what the register says of the institution, so that who is only counted need not be looked up in it. */
  @TransactionAttribute(SUPPORTS)
  public List<Unlawful> of(Collection<Long> institutionIds) {
    var careers = careers(institutionIds);
    return careers.isEmpty() ? List.of() : grounds.stream().flatMap(one -> one.of(careers.values()).stream())
        .flatMap(run -> careers.get(run.institutionId()).within(run.period()).stream().map(days -> new Unlawful(run.institutionId(), run.ground(), days))).toList();
  }

  private Map<Long, Career> careers(Collection<Long> institutionIds) {
    if (institutionIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select p from InstitutionProfile p where p.supersededAt is null and p.institutionId in :ids order by p.id", InstitutionProfile.class)
        .setParameter("ids", institutionIds).getResultStream()
        .collect(Collectors.groupingBy(InstitutionProfile::institutionId,
            Collectors.mapping(one -> new Career.Stage(one.period(), one.status(), one.facts().category(), one.facts().capacity()), Collectors.toList())))
        .entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> new Career(one.getKey(), one.getValue())));
  }

  /** Something was written that can make a ground begin or end. */
  @TransactionAttribute(MANDATORY)
  public void mark(long institutionId) {
    table().mark(List.of(institutionId));
  }

  @TransactionAttribute(MANDATORY)
  public void decided(@Observes RightLapses told) {
    mark(told.institutionId());
  }

  @TransactionAttribute(MANDATORY)
  public void ruled(@Observes ParameterChanged changed) {
    if (grounds.stream().anyMatch(one -> one.parameters().contains(changed.key()))) {
      table().markAll();
    }
  }

  /** Marks every institution if rules of another print judged them before. */
  public void judgeBy(long print) {
    if (table().judgedBy(print)) {
      table().markAll();
    }
  }

  /** How many marks were left since. */
  @TransactionAttribute(SUPPORTS)
  public long waiting() {
    return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM unlawful_mark").getSingleResult()).longValue();
  }

  /** Judges some of the marked institutions; answers how many marks that took away. */
  @TransactionAttribute(REQUIRES_NEW)
  public int catchUp() {
    return table().judgeSome(AT_ONCE, this::of);
  }

  private UnlawfulTable table() {
    return new UnlawfulTable(em.unwrap(Connection.class));
  }
}
