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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kg.childcare.registry.children.Child;
import kg.childcare.registry.children.ChildNumber;
import kg.childcare.registry.children.Movement;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Children as the caller may know them: always by number. An institution sees its own roll, officers and registrars their territory. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR})
public class ChildQueries {
  static final String[] READERS = {Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR};
  private static final String[] ROLL_READERS = {Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR, Role.INSPECTOR};

  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Homes homes;

  @Inject
  Rolls rolls;

  @Inject
  Clock clock;

  /** The roll of an institution that night, by number. Sorted by number. */
  @RolesAllowed({Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR, Role.INSPECTOR})
  public List<RollRow> roll(long institutionId, LocalDate day) {
    return rolls.roll(homes.reached(institutionId, ROLL_READERS).id(), day);
  }

  /** The same by registration number; without one the roll of the caller's own institution. */
  @RolesAllowed({Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR, Role.INSPECTOR})
  public List<RollRow> roll(String institution, LocalDate day) {
    return rolls.roll(homes.reached(institution, ROLL_READERS).id(), day);
  }

  /** How many children sleep in an institution that night: the roll without those who are away. */
  @RolesAllowed({Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR, Role.INSPECTOR})
  public int occupied(long institutionId, LocalDate day) {
    return rolls.occupied(homes.reached(institutionId, ROLL_READERS).id(), day);
  }

  public long count(ChildFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var placement = query.from(Placement.class);
    var home = new HomeSelection(cb, query);
    query.select(cb.count(placement)).where(matching(filter, cb, placement, home));
    return em.createQuery(query).getSingleResult();
  }

  public List<ChildRow> rows(ChildFilter filter, PageRequest<ChildSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(ChildRow.class);
    var placement = query.from(Placement.class);
    var home = new HomeSelection(cb, query);
    var child = placement.get("child");
    var sort = page.sort().of(placement);
    query.select(cb.construct(ChildRow.class, child.get("number"), child.get("sex"), child.get("birthMonth"), placement.get("enteredOn"), placement.get("ground"),
            placement.get("basisKind"), home.number(), home.nameKy(), home.nameRu(), home.nameEn()))
        .where(matching(filter, cb, placement, home))
        .orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.asc(placement.get("id")));
    return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
  }

  private Predicate[] matching(ChildFilter filter, CriteriaBuilder cb, Root<Placement> placement, HomeSelection home) {
    var day = filter.day() == null ? LocalDate.now(clock) : filter.day();
    var all = home.of(placement.get("institutionId"), LocalDate.now(clock));
    all.add(home.visible(scope, READERS));
    all.add(cb.lessThanOrEqualTo(placement.get("enteredOn"), day));
    all.add(cb.or(cb.isNull(placement.get("leftOn")), cb.greaterThan(placement.get("leftOn"), day)));
    if (filter.institution() != null) {
      all.add(cb.equal(home.number(), filter.institution()));
    }
    if (filter.number() != null) {
      all.add(cb.like(placement.get("child").get("number"), "%" + filter.number().strip().toUpperCase(Locale.ROOT) + "%"));
    }
    if (filter.basis() != null) {
      all.add(cb.equal(placement.get("basisKind"), filter.basis()));
    }
    return all.toArray(Predicate[]::new);
  }

  /** A child by its number, with those of its stays that lie where the caller may look; none of them: as if it did not exist. */
  public ChildView child(String number) {
    var child = em.createQuery("select c from Child c where c.number = :number", Child.class)
        .setParameter("number", ChildNumber.read(number)).getResultStream().findFirst()
        .orElseThrow(() -> new NotThere("child", number));
    var known = homes.all(child.placements().stream().map(Placement::institutionId).toList());
    var stays = child.placements().stream().filter(stay -> seen(known.get(stay.institutionId()))).map(stay -> view(stay, known)).toList();
    if (stays.isEmpty()) {
      throw new NotThere("child", number);
    }
    var running = child.stay().filter(stay -> seen(known.get(stay.institutionId())));
    return new ChildView(child.number(), child.version(), child.sex(), child.birthMonth(), child.ageOn(LocalDate.now(clock)), child.parentalStatus(),
        child.certifiedDisability(),
        running.flatMap(Placement::absence).map(Movement::kind).orElse(null),
        running.filter(stay -> scope.sees(known.get(stay.institutionId()).territoryCode(), stay.institutionId(), Role.INSTITUTION)).isPresent(),
        stays);
  }

  private boolean seen(InstitutionRef home) {
    return scope.sees(home.territoryCode(), home.id(), Homes.OUTSIDE_CARE.equals(home.categoryCode()) ? Homes.KNOW_COLONY : READERS);
  }

  private StayView view(Placement stay, Map<Long, InstitutionRef> known) {
    var counterparts = homes.all(stay.movements().stream().map(Movement::counterpartId).filter(Objects::nonNull).toList());
    return StayView.of(stay, known.get(stay.institutionId()), stay.movements().stream()
        .map(movement -> MovementRow.of(movement, movement.counterpartId() == null ? null : counterparts.get(movement.counterpartId()).number()))
        .toList());
  }
}
