package kg.childcare.registry.children.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.children.ChildNumber;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.children.RelocationDestination;
import kg.childcare.registry.children.RelocationPlan;
import kg.childcare.registry.children.RelocationState;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Children who have to leave their institution, as far as the caller reaches it; right at midnight, because nothing but days is compared. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR})
public class RelocationQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Reference reference;

  @Inject
  Homes homes;

  @Inject
  RelocationDays days;

  @Inject
  Clock clock;

  public long count(RelocationFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var lines = new RelocationSelection(cb, query, today());
    query.select(cb.count(lines.stay())).where(matching(filter, cb, lines, new HomeSelection(cb, query)));
    return em.createQuery(query).getSingleResult();
  }

  public List<RelocationRow> rows(RelocationFilter filter, PageRequest<RelocationSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var lines = new RelocationSelection(cb, query, today());
    var home = new HomeSelection(cb, query);
    var sort = page.sort().of(lines);
    select(query, lines, home).where(matching(filter, cb, lines, home))
        .orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.asc(lines.plan().get("id")), cb.asc(lines.stay().get("id")));
    return read(em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList());
  }

  /** The line of one child in one plan. */
  public RelocationRow line(long planId, String childNumber) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var lines = new RelocationSelection(cb, query, today());
    var home = new HomeSelection(cb, query);
    select(query, lines, home).where(
        cb.and(matching(RelocationFilter.of(null), cb, lines, home)),
        cb.equal(lines.plan().get("id"), planId),
        cb.equal(lines.stay().get("child").get("number"), ChildNumber.read(childNumber)))
        .orderBy(cb.desc(lines.stay().get("id")));
    return read(em.createQuery(query).setMaxResults(1).getResultList()).stream().findFirst().orElseThrow(() -> new NotThere("relocation", childNumber));
  }

  /** The plans of one institution in figures, the latest first; none for one that the caller does not reach. */
  public List<RelocationSummary> of(String institution) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var lines = new RelocationSelection(cb, query, today());
    query.multiselect(lines.plan(), lines.stay().get("id"), lines.stay().get("leftOn"))
        .where(matching(new RelocationFilter(null, false, institution), cb, lines, new HomeSelection(cb, query)));
    var plans = em.createQuery(query).getResultStream().collect(Collectors.groupingBy(one -> one.get(0, RelocationPlan.class)));
    return plans.entrySet().stream()
        .map(plan -> summary(plan.getKey(), plan.getValue()))
        .sorted(Comparator.comparing(RelocationSummary::from).reversed())
        .toList();
  }

  private RelocationSummary summary(RelocationPlan plan, List<Tuple> stays) {
    var named = Set.copyOf(em.createQuery("select distinct d.placement.id from RelocationDestination d where d.plan = :plan", Long.class).setParameter("plan", plan).getResultList());
    var states = stays.stream().collect(Collectors.groupingBy(
        one -> RelocationState.on(today(), plan.to(), one.get(2, LocalDate.class), named.contains(one.get(1, Long.class))), Collectors.counting()));
    return new RelocationSummary(plan.ground(), plan.reference(), plan.from(), plan.to(), plan.nameBy(), plan.moveBy(), states);
  }

  private static CriteriaQuery<Tuple> select(CriteriaQuery<Tuple> query, RelocationSelection lines, HomeSelection home) {
    var child = lines.stay().get("child");
    return query.multiselect(lines.plan(), lines.stay(), home.number(), home.nameKy(), home.nameRu(), home.nameEn(), child.get("number"), child.get("sex"), child.get("birthMonth"));
  }

  private Predicate[] matching(RelocationFilter filter, CriteriaBuilder cb, RelocationSelection lines, HomeSelection home) {
    var all = home.of(lines.plan().get("institutionId"), today());
    all.add(lines.lines());
    all.add(home.visible(scope, ChildQueries.READERS));
    all.add(home.category().in(reference.categories().stream().filter(CategoryRules::needsAccreditation).map(CategoryRules::code).toList()));
    if (filter.state() != null) {
      all.add(lines.is(filter.state()));
    }
    if (filter.overdue()) {
      all.add(lines.overdue(days));
    }
    if (filter.institution() != null && !filter.institution().isBlank()) {
      all.add(cb.equal(home.number(), filter.institution().strip()));
    }
    return all.toArray(Predicate[]::new);
  }

  private List<RelocationRow> read(List<Tuple> found) {
    var named = destinations(found.stream().map(one -> one.get(1, Placement.class).id()).toList());
    var homesTo = homes.all(named.values().stream().flatMap(List::stream).map(RelocationDestination::institutionId).filter(Objects::nonNull).distinct().toList());
    return found.stream().map(one -> {
      var plan = one.get(0, RelocationPlan.class);
      var stay = one.get(1, Placement.class);
      var destinations = named.getOrDefault(stay.id(), List.of()).stream().filter(destination -> destination.isIn(plan)).map(destination -> shown(destination, homesTo)).toList();
      var terms = plan.termsOf(stay, days::from);
      return new RelocationRow(
          plan.id(), one.get(2, String.class), Multilingual.of(one.get(3, String.class), one.get(4, String.class), one.get(5, String.class)),
          plan.ground(), plan.reference(), plan.from(), plan.to(), terms.nameBy(), terms.moveBy(),
          one.get(6, String.class), one.get(7, Sex.class), one.get(8, LocalDate.class), stay.enteredOn(), stay.leftOn(), stay.exit(),
          plan.stateOf(stay, !destinations.isEmpty(), today()),
          destinations);
    }).toList();
  }

  private static RelocationRow.Destination shown(RelocationDestination destination, Map<Long, InstitutionRef> homes) {
    var to = homes.get(destination.institutionId());
    return new RelocationRow.Destination(destination.kind(), to == null ? null : to.number(), to == null ? null : to.name(), destination.note(), destination.namedOn(), destination.namedBy());
  }

  private Map<Long, List<RelocationDestination>> destinations(Collection<Long> stays) {
    if (stays.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select d from RelocationDestination d where d.placement.id in :stays order by d.ordinal", RelocationDestination.class)
        .setParameter("stays", stays).getResultStream()
        .collect(Collectors.groupingBy(destination -> destination.placement().id()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
