package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.Room;
import kg.childcare.registry.institution.RoomFinding;
import kg.childcare.registry.institution.RoomNorms;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.service.UpTo;

/** All rule breaks of bedrooms in the register today, a page at a time; each kind is a query of its own, and a page goes over their edges. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.PLANNER, Role.PROTECTION, Role.MONITOR})
public class RoomFindingQueries {
  private static final String[] READERS = {Role.REGISTRAR, Role.PLANNER, Role.PROTECTION, Role.MONITOR};
  private static final List<InstitutionStatus> IN_USE = List.of(InstitutionStatus.ACTIVE, InstitutionStatus.CLOSING);
  private static final int PIECE = 200;

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  AccessScope scope;

  @Inject
  Norms norms;

  @Inject
  @Any
  Instance<Occupancy> rolls;

  public long count(RoomFindingFilter filter) {
    return filter.kinds().stream().mapToLong(kind -> count(kind, filter)).sum();
  }

  /** How many there are, counted no further than that. */
  public UpTo count(RoomFindingFilter filter, int most) {
    long found = 0;
    for (var kind : filter.kinds()) {
      found += found < most ? UpTo.counted((int) (most - found), em, counting(kind, filter, (cb, one) -> one.get("id"))) : 0;
    }
    return UpTo.of(found, most);
  }

  /** How many of each kind there are, whatever kind the filter names. */
  public Map<RoomFinding, Long> counts(RoomFindingFilter filter) {
    var counts = new LinkedHashMap<RoomFinding, Long>();
    RoomFindingFilter.KINDS.forEach(kind -> counts.put(kind, count(kind, filter)));
    return counts;
  }

  public List<RoomFindingRow> rows(RoomFindingFilter filter, PageRequest<RoomFindingSort> page) {
    var rows = new ArrayList<RoomFindingRow>();
    long first = page.first();
    for (var kind : filter.kinds()) {
      var there = count(kind, filter);
      if (first < there && rows.size() < page.size()) {
        rows.addAll(rows(kind, filter, (int) first, page.size() - rows.size()));
      }
      first = Math.max(0, first - there);
    }
    return rows;
  }

  /** All of them, one after the other. */
  public void each(RoomFindingFilter filter, Consumer<RoomFindingRow> taker) {
    for (var kind : filter.kinds()) {
      int first = 0;
      for (var some = rows(kind, filter, first, PIECE); !some.isEmpty(); some = rows(kind, filter, first, PIECE)) {
        some.forEach(taker);
        first += some.size();
      }
    }
  }

  /** What bedrooms are measured by today. */
  public RoomNorms norms() {
    return norms.on(today());
  }

  private long count(RoomFinding kind, RoomFindingFilter filter) {
    return em.createQuery(counting(kind, filter, CriteriaBuilder::count)).getSingleResult();
  }

  /** Rule breaks of a kind, each of a room or of an institution. @param told what is told of them */
  private CriteriaQuery<Long> counting(RoomFinding kind, RoomFindingFilter filter, BiFunction<CriteriaBuilder, Root<?>, Expression<Long>> told) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var profile = query.from(InstitutionProfile.class);
    if (kind == RoomFinding.MORE_CHILDREN_THAN_BEDS) {
      return query.select(told.apply(cb, profile)).where(homes(filter, cb, profile), crowded(cb, query, profile));
    }
    var room = query.from(Room.class);
    return query.select(told.apply(cb, room)).where(homes(filter, cb, profile), rooms(kind, cb, query, profile, room));
  }

  private List<RoomFindingRow> rows(RoomFinding kind, RoomFindingFilter filter, int first, int size) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var profile = query.from(InstitutionProfile.class);
    var number = profile.get("institution").<String>get("number");
    if (kind == RoomFinding.MORE_CHILDREN_THAN_BEDS) {
      query.multiselect(profile, number).where(homes(filter, cb, profile), crowded(cb, query, profile))
          .orderBy(cb.asc(profile.get("facts").get("territory")), cb.asc(number));
      return crowdedRows(page(query, first, size));
    }
    var room = query.from(Room.class);
    query.multiselect(profile, number, room).where(homes(filter, cb, profile), rooms(kind, cb, query, profile, room))
        .orderBy(cb.asc(profile.get("facts").get("territory")), cb.asc(number), cb.asc(room.get("id")));
    return page(query, first, size).stream().map(found -> RoomFindingRow.ofRoom(kind, found.get(0, InstitutionProfile.class), found.get(1, String.class), found.get(2, Room.class))).toList();
  }

  private List<Tuple> page(CriteriaQuery<Tuple> query, int first, int size) {
    return em.createQuery(query).setFirstResult(first).setMaxResults(size).getResultList();
  }

  private List<RoomFindingRow> crowdedRows(List<Tuple> found) {
    var ids = found.stream().map(one -> one.get(0, InstitutionProfile.class).institution().id()).toList();
    var children = rolls.stream().findFirst().map(one -> one.children(ids, today())).orElse(Map.of());
    var beds = beds(ids);
    return found.stream().map(one -> {
      var profile = one.get(0, InstitutionProfile.class);
      var id = profile.institution().id();
      return RoomFindingRow.ofInstitution(RoomFinding.MORE_CHILDREN_THAN_BEDS, profile, one.get(1, String.class), beds.getOrDefault(id, 0L), Long.valueOf(children.getOrDefault(id, 0)));
    }).toList();
  }

  private Map<Long, Long> beds(List<Long> institutionIds) {
    if (institutionIds.isEmpty()) {
      return Map.of();
    }
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var room = query.from(Room.class);
    Expression<Long> id = room.get("site").get("institution").get("id");
    query.multiselect(id, cb.sumAsLong(room.get("beds"))).where(id.in(institutionIds), bedrooms(cb).used(query, room, false)).groupBy(id);
    return em.createQuery(query).getResultStream().collect(Collectors.toMap(one -> one.get(0, Long.class), one -> one.get(1, Long.class)));
  }

  private Predicate rooms(RoomFinding kind, CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, Root<Room> room) {
    var bedrooms = bedrooms(cb);
    return cb.and(bedrooms.of(room, profile.get("institutionId")), bedrooms.used(query, room, false), switch (kind) {
      case MIXED -> bedrooms.mixed(room);
      case TOO_SMALL -> bedrooms.tooSmall(room);
      case TOO_MANY_BEDS -> bedrooms.tooMany(room);
      case NOT_APART -> cb.and(bedrooms.notApart(query, room), bedrooms.standsForQuarters(query, room));
      case MORE_CHILDREN_THAN_BEDS, CLOSED -> cb.disjunction();
    });
  }

  private Predicate crowded(CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile) {
    return rolls.stream().findFirst()
        .map(found -> cb.gt(found.children(cb, query, profile.get("institutionId"), today()), bedrooms(cb).beds(query, profile.get("institutionId"))))
        .orElseGet(cb::disjunction);
  }

  private Predicate homes(RoomFindingFilter filter, CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    var all = new ArrayList<>(ProfileSelection.on(today(), null, cb, profile));
    all.add(profile.get("status").in(IN_USE));
    all.add(scope.visible(cb, profile.get("facts").get("territory"), profile.get("institutionId"), READERS));
    if (filter.territory() != null && !filter.territory().isBlank()) {
      all.add(cb.like(profile.get("facts").get("territory"), Territory.prefixOf(filter.territory()) + "%"));
    }
    if (filter.number() != null && !filter.number().isBlank()) {
      all.add(cb.equal(profile.get("institution").get("number"), filter.number().strip()));
    }
    return cb.and(all.toArray(Predicate[]::new));
  }

  private Bedrooms bedrooms(CriteriaBuilder cb) {
    return new Bedrooms(cb, today(), norms());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
