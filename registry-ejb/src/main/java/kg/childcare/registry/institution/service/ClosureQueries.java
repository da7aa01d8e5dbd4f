package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.OnRoll;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;

/** Institutions that are closed for a while, and the children who are still on their rolls. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.PROTECTION, Role.MONITOR})
public class ClosureQueries {
  private static final String[] READERS = {Role.REGISTRAR, Role.PROTECTION, Role.MONITOR};

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  AccessScope scope;

  @Inject
  InstitutionQueries institutions;

  @Inject
  Instance<RollCount> rolls;

  /** Closed for a while today; those whose last day passed longest ago come first. @param overdue only those whose last day passed */
  public List<ClosureRow> closures(boolean overdue) {
    var today = LocalDate.now(clock);
    return em.createQuery("select p from InstitutionProfile p join fetch p.institution where p.supersededAt is null and p.period.from <= :day"
            + " and (p.period.to is null or p.period.to >= :day) and p.status = :closed", InstitutionProfile.class)
        .setParameter("day", today).setParameter("closed", InstitutionStatus.TEMPORARILY_CLOSED).getResultStream()
        .filter(profile -> scope.sees(profile.facts().territory(), profile.institution().id(), READERS))
        .map(profile -> row(profile, today))
        .filter(row -> !overdue || row.isOver())
        .sorted(Comparator.comparing(ClosureRow::until, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  /** How many of them should have opened again. */
  public long late() {
    var today = LocalDate.now(clock);
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var profile = query.from(InstitutionProfile.class);
    var all = new ArrayList<>(ProfileSelection.on(today, null, cb, profile));
    all.add(cb.equal(profile.get("status"), InstitutionStatus.TEMPORARILY_CLOSED));
    all.add(cb.lessThan(profile.<LocalDate>get("closedUntil"), today));
    all.add(scope.visible(cb, profile.get("facts").get("territory"), profile.get("institutionId"), READERS));
    return em.createQuery(query.select(cb.count(profile)).where(all.toArray(Predicate[]::new))).getSingleResult();
  }

  /** The children who stand in the way of a closure. */
  public OnRoll roll(String number) {
    return roll(institutions.byNumber(number).id());
  }

  private ClosureRow row(InstitutionProfile profile, LocalDate today) {
    var until = profile.closedUntil();
    var roll = roll(profile.institution().id());
    return new ClosureRow(profile.institution().number(), profile.facts().name(), profile.facts().territory(), profile.period().from(), until,
        until == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(until, today)), roll.children(), roll.sleepingThere());
  }

  private OnRoll roll(long id) {
    return rolls.isUnsatisfied() ? OnRoll.nobody() : rolls.get().now(id);
  }
}
