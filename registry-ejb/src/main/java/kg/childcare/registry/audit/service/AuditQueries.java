package kg.childcare.registry.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.audit.Audience;
import kg.childcare.registry.audit.AuditEntry;
import kg.childcare.registry.audit.Deed;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.security.service.Vault;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.PageRequest;

/** Reads the trail. The data-protection officer sees what is in clear; planners and monitors see the sealed entries of their own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Role.AUDITOR)
public class AuditQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  Caller caller;

  @Inject
  Vault vault;

  public long count(AuditFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var entry = query.from(AuditEntry.class);
    query.select(cb.count(entry)).where(matching(filter, cb, entry));
    return em.createQuery(query).getSingleResult();
  }

  /** One page, the newest first unless the page asks for ascending order. */
  public List<AuditRow> rows(AuditFilter filter, PageRequest<AuditSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(AuditEntry.class);
    var entry = query.from(AuditEntry.class);
    var number = entry.get("number");
    query.select(entry).where(matching(filter, cb, entry)).orderBy(page.ascending() ? cb.asc(number) : cb.desc(number));
    return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultStream()
        .map(found -> AuditRow.of(found.number(), found.happenedAt(), found.deed()))
        .toList();
  }

  /** Entries about sealed plans for a planner, about the monitors' work for a monitor; the newest first. */
  @RolesAllowed({Role.PLANNER, Role.MONITOR})
  public List<AuditRow> sealed(PageRequest<AuditSort> page) {
    return em.createQuery("select e from AuditEntry e where e.audience in :own order by e.number desc", AuditEntry.class)
        .setParameter("own", own())
        .setFirstResult(page.first()).setMaxResults(page.size()).getResultStream()
        .map(found -> AuditRow.of(found.number(), found.happenedAt(), opened(found)))
        .toList();
  }

  @RolesAllowed({Role.PLANNER, Role.MONITOR})
  public long countSealed() {
    return em.createQuery("select count(e) from AuditEntry e where e.audience in :own", Long.class)
        .setParameter("own", own()).getSingleResult();
  }

  private List<Audience> own() {
    return Arrays.stream(Audience.values()).filter(Audience::sealed).filter(audience -> caller.has(audience.role())).toList();
  }

  private Deed opened(AuditEntry entry) {
    return Deed.parse(vault.open(Purpose.AUDIT, AuditLedger.COLUMN, entry.sealId(), entry.sealed()));
  }

  private Predicate[] matching(AuditFilter filter, CriteriaBuilder cb, Root<AuditEntry> entry) {
    var all = new ArrayList<Predicate>();
    all.add(cb.equal(entry.get("audience"), Audience.AUDITOR));
    if (filter.from() != null) {
      all.add(cb.greaterThanOrEqualTo(entry.get("happenedAt"), filter.from().atStartOfDay(Texts.ZONE).toInstant()));
    }
    if (filter.to() != null) {
      all.add(cb.lessThan(entry.get("happenedAt"), filter.to().plusDays(1).atStartOfDay(Texts.ZONE).toInstant()));
    }
    equal(all, cb, entry, "username", filter.username());
    equal(all, cb, entry, "kind", filter.kind());
    equal(all, cb, entry, "subject", filter.subject());
    equal(all, cb, entry, "outcome", filter.outcome());
    return all.toArray(Predicate[]::new);
  }

  private static void equal(List<Predicate> all, CriteriaBuilder cb, Root<AuditEntry> entry, String column, Object wanted) {
    if (wanted != null) {
      all.add(cb.equal(entry.get(column), wanted));
    }
  }
}
