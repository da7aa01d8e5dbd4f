package kg.childcare.registry.children.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.children.Alert;
import kg.childcare.registry.children.AlertState;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Alerts about the institutions that the caller reaches; what shows is decided by today's date alone. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR})
public class AlertQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Clock clock;

  public long count(AlertFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var alert = query.from(Alert.class);
    query.select(cb.count(alert)).where(matching(filter, cb, alert, new HomeSelection(cb, query)));
    return em.createQuery(query).getSingleResult();
  }

  public List<AlertRow> rows(AlertFilter filter, PageRequest<AlertSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(AlertRow.class);
    var alert = query.from(Alert.class);
    var home = new HomeSelection(cb, query);
    var sort = page.sort().of(alert);
    query.select(cb.construct(AlertRow.class, alert.get("id"), alert.get("version"), alert.get("kind"), alert.get("state"), alert.get("showsFrom"), alert.get("causeGoneOn"),
            alert.get("detail"), alert.get("resolution"), alert.get("resolvedOn"), alert.get("resolvedBy"), alert.get("childNumber"),
            home.number(), home.nameKy(), home.nameRu(), home.nameEn()))
        .where(matching(filter, cb, alert, home))
        .orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.asc(alert.get("id")));
    return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
  }

  private Predicate[] matching(AlertFilter filter, CriteriaBuilder cb, Root<Alert> alert, HomeSelection home) {
    var today = LocalDate.now(clock);
    var all = home.of(alert.get("institutionId"), today);
    all.add(home.visible(scope, ChildQueries.READERS));
    all.add(cb.equal(alert.get("state"), filter.resolved() ? AlertState.RESOLVED : AlertState.OPEN));
    all.add(cb.lessThanOrEqualTo(alert.get("showsFrom"), today));
    if (filter.kind() != null) {
      all.add(cb.equal(alert.get("kind"), filter.kind()));
    }
    if (filter.institution() != null) {
      all.add(cb.equal(home.number(), filter.institution()));
    }
    return all.toArray(Predicate[]::new);
  }
}
