package kg.childcare.registry.accreditation.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.Occupancy;
import kg.childcare.registry.institution.service.UnlawfulGrounds;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.InPieces;
import kg.childcare.registry.shared.service.PageRequest;

/** Who works against the law on a day: computed from decisions, rolls and the register at the moment of asking, never by a job. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.PROTECTION, Role.MONITOR})
public class UnlawfulQueries {
  private static final String[] READERS = {Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.PROTECTION, Role.MONITOR};

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  AccessScope scope;

  @Inject
  AccreditationRecords records;

  @Inject
  @Any
  Instance<UnlawfulGrounds> grounds;

  @Inject
  @Any
  Instance<Occupancy> occupancy;

  /** Institutions with any of the grounds that the filter asks for. @param day null for today */
  public long count(UnlawfulFilter filter, LocalDate day) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(cb.count(profile)).where(matching(filter, orToday(day), cb, query, profile));
    return em.createQuery(query).getSingleResult();
  }

  /** How many institutions each ground concerns, in the order of the grounds. */
  public Map<UnlawfulGround, Long> countByGround(LocalDate day) {
    var counts = new TreeMap<UnlawfulGround, Long>();
    grounds.forEach(one -> counts.put(one.ground(), count(new UnlawfulFilter(one.ground(), null, null), day)));
    return counts;
  }

  public List<UnlawfulRow> rows(UnlawfulFilter filter, LocalDate day, PageRequest<ProfileSort> page) {
    return rows(filter, day, page.sort(), page.ascending(), page.first(), page.size());
  }

  /** Everything that matches, one after the other; never all of it in memory. */
  public void each(UnlawfulFilter filter, LocalDate day, ProfileSort sort, Consumer<UnlawfulRow> taker) {
    InPieces.each((first, size) -> rows(filter, day, sort, true, first, size), taker);
  }

  private List<UnlawfulRow> rows(UnlawfulFilter filter, LocalDate day, ProfileSort order, boolean ascending, int first, int size) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var profile = query.from(InstitutionProfile.class);
    var sort = order.of(profile);
    query.multiselect(profile, profile.get("institutionId"), profile.get("institution").get("number"))
        .where(matching(filter, orToday(day), cb, query, profile))
        .orderBy(ascending ? cb.asc(sort) : cb.desc(sort), cb.asc(profile.get("id")));
    var found = em.createQuery(query).setFirstResult(first).setMaxResults(size).getResultList();
    var facts = new Facts(found.stream().map(one -> one.get(1, Long.class)).toList(), orToday(day));
    return found.stream().map(one -> facts.row(one.get(0, InstitutionProfile.class), one.get(1, Long.class), one.get(2, String.class))).toList();
  }

  private Predicate[] matching(UnlawfulFilter filter, LocalDate day, CriteriaBuilder cb, AbstractQuery<?> query, Root<InstitutionProfile> profile) {
    var all = new ArrayList<Predicate>();
    all.add(Profiles.inForce(cb, profile, day));
    all.add(scope.visible(cb, profile.get("facts").get("territory"), profile.get("institutionId"), READERS));
    if (filter.ownership() != null && !filter.ownership().isBlank()) {
      all.add(cb.equal(profile.get("facts").get("ownership"), filter.ownership()));
    }
    if (filter.territory() != null && !filter.territory().isBlank()) {
      all.add(Profiles.within(cb, profile, filter.territory()));
    }
    all.add(cb.or(grounds.stream()
        .filter(one -> filter.ground() == null || filter.ground() == one.ground())
        .map(one -> one.holds(cb, query, profile, day))
        .toArray(Predicate[]::new)));
    return all.toArray(Predicate[]::new);
  }

  private LocalDate orToday(LocalDate day) {
    return day == null ? LocalDate.now(clock) : day;
  }

  /** What is told of the institutions of one page, read for all of them at once. */
  private final class Facts {
    private final LocalDate day;
    private final Map<Long, Standing> standings;
    private final Map<Long, Integer> children = new HashMap<>();
    private final Map<UnlawfulGround, Map<Long, LocalDate>> since = new TreeMap<>();

    Facts(List<Long> ids, LocalDate day) {
      this.day = day;
      standings = records.standings(ids, day);
      occupancy.forEach(one -> children.putAll(one.children(ids, day)));
      grounds.forEach(one -> since.put(one.ground(), one.since(ids, day)));
    }

    UnlawfulRow row(InstitutionProfile profile, Long id, String number) {
      var facts = profile.facts();
      var held = since.entrySet().stream()
          .filter(one -> one.getValue().containsKey(id))
          .map(one -> new UnlawfulRow.Ground(one.getKey(), one.getValue().get(id), ChronoUnit.DAYS.between(one.getValue().get(id), day)))
          .sorted(Comparator.comparing(UnlawfulRow.Ground::since))
          .toList();
      return new UnlawfulRow(id, number, facts.name(), facts.category(), facts.ownership(), facts.territory(), facts.capacity(),
          occupancy.isUnsatisfied() ? null : children.getOrDefault(id, 0), standings.get(id), held);
    }
  }
}
