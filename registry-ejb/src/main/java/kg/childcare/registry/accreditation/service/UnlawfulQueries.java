package kg.childcare.registry.accreditation.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.UnlawfulRun;
import kg.childcare.registry.institution.service.Judged;
import kg.childcare.registry.institution.service.Occupancy;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.InPieces;
import kg.childcare.registry.shared.service.PageRequest;

/** Who works against the law on a day: by the runs of days that the rules worked out from decisions, rolls and the register, some of them before they began; never by a job. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.PROTECTION, Role.MONITOR})
public class UnlawfulQueries {
  /** So many are put in order; where there are more in the whole country, a walk along the register soon meets a page of them. */
  private static final int FEW = 2_000;
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
  Judged judged;

  @Inject
  Occupancy occupancy;

  /** How many institutions are still being judged, so that the list may not be whole yet; 0 nearly always. */
  public long left() {
    return judged.left();
  }

  /** Institutions with any of the grounds that the filter asks for. @param day null for today */
  public long count(UnlawfulFilter filter, LocalDate day) {
    judged.left();
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var run = query.from(UnlawfulRun.class);
    query.select(cb.countDistinct(run.get("institutionId"))).where(meant(filter, orToday(day), cb, query, run));
    return em.createQuery(query).getSingleResult();
  }

  /** How many institutions each ground concerns, in the order of the grounds. */
  public Map<UnlawfulGround, Long> countByGround(LocalDate day) {
    judged.left();
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var run = query.from(UnlawfulRun.class);
    query.multiselect(run.get("ground"), cb.count(run.get("institutionId"))).where(meant(UnlawfulFilter.ALL, orToday(day), cb, query, run)).groupBy(run.get("ground"));
    var counts = new TreeMap<UnlawfulGround, Long>();
    Arrays.stream(UnlawfulGround.values()).forEach(ground -> counts.put(ground, 0L));
    em.createQuery(query).getResultStream().forEach(row -> counts.put(row.get(0, UnlawfulGround.class), row.get(1, Long.class)));
    return counts;
  }

  public List<UnlawfulRow> rows(UnlawfulFilter filter, LocalDate day, PageRequest<ProfileSort> page) {
    return rows(filter, day, page.sort(), page.ascending(), page.first(), page.size());
  }

  /** Everything that matches, one after the other; never all of it in memory. */
  public void each(UnlawfulFilter filter, LocalDate day, ProfileSort sort, Consumer<UnlawfulRow> taker) {
    InPieces.each((first, size) -> rows(filter, day, sort, true, first, size), taker);
  }

  private List<UnlawfulRow> rows(UnlawfulFilter filter, LocalDate day, ProfileSort sort, boolean ascending, int first, int size) {
    judged.left();
    var walked = Profiles.isNational(filter.territory(), scope, READERS) && areMany(filter, orToday(day));
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var profile = query.from(InstitutionProfile.class);
    var all = seen(filter, orToday(day), cb, profile);
    all.add(walked ? holdsOf(profile, filter, orToday(day), cb, query) : isAmong(profile, filter, orToday(day), cb, query));
    query.multiselect(profile, profile.get("institutionId"), profile.get("institution").get("number")).where(all.toArray(Predicate[]::new))
        .orderBy(sort.order(cb, profile, ascending, walked));
    var found = em.createQuery(query).setFirstResult(first).setMaxResults(size).getResultList();
    var facts = new Facts(found.stream().map(one -> one.get(1, Long.class)).toList(), orToday(day));
    return found.stream().map(one -> facts.row(one.get(0, InstitutionProfile.class), one.get(1, Long.class), one.get(2, String.class))).toList();
  }

  /** Whether a walk along the register soon meets a page of those that are asked for. */
  private boolean areMany(UnlawfulFilter filter, LocalDate day) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var run = query.from(UnlawfulRun.class);
    query.select(run.get("institutionId")).distinct(true).where(meant(filter, day, cb, query, run));
    return em.createQuery(query).setMaxResults(FEW + 1).getResultList().size() > FEW;
  }

  /** Counted for each one that is met: asked whether there is any, a database would read all of them first. */
  private static Predicate holdsOf(Root<InstitutionProfile> profile, UnlawfulFilter filter, LocalDate day, CriteriaBuilder cb, AbstractQuery<?> query) {
    var grounds = query.subquery(Long.class);
    var run = grounds.from(UnlawfulRun.class);
    grounds.select(cb.count(run.get("institutionId"))).where(cb.equal(run.get("institutionId"), profile.get("institutionId")), holds(filter, cb, run, day));
    return cb.lessThan(cb.literal(0L), grounds); // the persistence layer takes a subquery on the right alone
  }

  /** Found from their grounds and looked up by their keys. */
  private Predicate isAmong(Root<InstitutionProfile> profile, UnlawfulFilter filter, LocalDate day, CriteriaBuilder cb, AbstractQuery<?> query) {
    var found = query.subquery(Long.class);
    var one = found.from(InstitutionProfile.class);
    found.select(one.get("id")).where(meant(filter, day, cb, found.from(UnlawfulRun.class), one));
    return profile.get("id").in(found);
  }

  private static Predicate holds(UnlawfulFilter filter, CriteriaBuilder cb, Root<UnlawfulRun> run, LocalDate day) {
    return cb.and(filter.ground() == null ? run.get("ground").in(EnumSet.allOf(UnlawfulGround.class)) : cb.equal(run.get("ground"), filter.ground()), holds(cb, run, day));
  }

  private List<Predicate> seen(UnlawfulFilter filter, LocalDate day, CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    var all = new ArrayList<Predicate>();
    all.add(Profiles.inForce(cb, profile, day));
    all.add(visible(cb, profile));
    if (filter.ownership() != null && !filter.ownership().isBlank()) {
      all.add(cb.equal(profile.get("facts").get("ownership"), filter.ownership()));
    }
    if (filter.territory() != null && !filter.territory().isBlank()) {
      all.add(Profiles.within(cb, profile, filter.territory()));
    }
    return all;
  }

  private Predicate visible(CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    return scope.visible(cb, profile.get("facts").get("territory"), profile.get("institutionId"), READERS);
  }

  private static Predicate holds(CriteriaBuilder cb, Root<UnlawfulRun> run, LocalDate day) {
    return cb.and(cb.greaterThanOrEqualTo(run.<LocalDate>get("to"), day), cb.lessThanOrEqualTo(run.<LocalDate>get("from"), day));
  }

  /** Runs that hold on the day, of the institutions that are asked for and seen: where these are all, none is looked up in the register. */
  private Predicate[] meant(UnlawfulFilter filter, LocalDate day, CriteriaBuilder cb, AbstractQuery<?> query, Root<UnlawfulRun> run) {
    return isOfAll(filter) ? new Predicate[] {holds(filter, cb, run, day)} : meant(filter, day, cb, run, query.from(InstitutionProfile.class));
  }

  private Predicate[] meant(UnlawfulFilter filter, LocalDate day, CriteriaBuilder cb, Root<UnlawfulRun> run, Root<InstitutionProfile> profile) {
    var all = seen(filter, day, cb, profile);
    all.add(cb.equal(run.get("institutionId"), profile.get("institutionId")));
    all.add(holds(filter, cb, run, day));
    return all.toArray(Predicate[]::new);
  }

  private boolean isOfAll(UnlawfulFilter filter) {
    return (filter.ownership() == null || filter.ownership().isBlank()) && Profiles.isNational(filter.territory(), scope, READERS);
  }

  private LocalDate orToday(LocalDate day) {
    return day == null ? LocalDate.now(clock) : day;
  }

  /** What is told of the institutions of one page, read for all of them at once. */
  private final class Facts {
    private final LocalDate day;
    private final Map<Long, Standing> standings;
    private final Map<Long, Integer> children;
    private final Map<Long, List<UnlawfulRow.Ground>> held;

    Facts(List<Long> ids, LocalDate day) {
      this.day = day;
      standings = records.standings(ids, day);
      children = occupancy.children(ids, day);
      held = held(ids);
    }

    /** The longest first. */
    private Map<Long, List<UnlawfulRow.Ground>> held(List<Long> ids) {
      return ids.isEmpty() ? Map.of() : em.createQuery("select r from UnlawfulRun r where r.institutionId in :ids and r.from <= :day and r.to >= :day order by r.from, r.ground", UnlawfulRun.class)
          .setParameter("ids", ids).setParameter("day", day).getResultStream()
          .collect(Collectors.groupingBy(UnlawfulRun::institutionId,
              Collectors.mapping(run -> new UnlawfulRow.Ground(run.ground(), run.from(), ChronoUnit.DAYS.between(run.from(), day)), Collectors.toList())));
    }

    UnlawfulRow row(InstitutionProfile profile, Long id, String number) {
      var facts = profile.facts();
      var standing = standings.get(id);
      return new UnlawfulRow(id, number, facts.name(), facts.category(), facts.ownership(), facts.territory(), standing.approved(facts.capacity()),
          children.getOrDefault(id, 0), standing, held.getOrDefault(id, List.of()));
    }
  }
}
