package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.institution.Room;
import kg.childcare.registry.institution.RoomClosure;
import kg.childcare.registry.institution.RoomFinding;
import kg.childcare.registry.institution.RoomNorms;
import kg.childcare.registry.institution.RoomPurpose;
import kg.childcare.registry.institution.RoomSex;

/** Institutions by what is wrong with their bedrooms; says to the database what {@code Room.warnings} and {@code Site.warnings} say of one. */
@ApplicationScoped
public class RoomFacet implements RegisterFacet {
  @Inject
  Norms norms;

  @Inject
  @Any
  Instance<Occupancy> rolls;

  @Override
  public RegisterQuestion question() {
    return RegisterQuestion.ROOMS;
  }

  @Override
  public List<RoomFinding> answers() {
    return List.of(RoomFinding.values());
  }

  @Override
  public Predicate fits(String answer, CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    var rooms = new Bedrooms(cb, profile.get("institutionId"), day, norms.on(day));
    return switch (RoomFinding.valueOf(answer)) {
      case MIXED -> rooms.mixed(query);
      case TOO_SMALL -> rooms.tooSmall(query);
      case TOO_MANY_BEDS -> rooms.tooMany(query);
      case NOT_APART -> rooms.notApart(query);
      case MORE_CHILDREN_THAN_BEDS -> rolls.stream().findFirst()
          .map(found -> rooms.fewerBedsThan(query, found.children(cb, query, profile.get("institutionId"), day))).orElseGet(cb::disjunction);
      case CLOSED -> rooms.closed(query);
    };
  }

  @Override
  public Map<Long, ? extends Serializable> known(Collection<Long> institutionIds, LocalDate day) {
    return Map.of();
  }

  /** The bedrooms of an institution on a day, as part of another query. */
  private record Bedrooms(CriteriaBuilder cb, Expression<Long> institutionId, LocalDate day, RoomNorms norms) {
    private interface Condition {
      Predicate on(AbstractQuery<?> inside, Root<Room> room);
    }

    Predicate mixed(AbstractQuery<?> query) {
      return open(query, (inside, room) -> cb.and(cb.equal(room.get("sex"), RoomSex.MIXED), forOlder(room)));
    }

    Predicate tooSmall(AbstractQuery<?> query) {
      return open(query, (inside, room) -> cb.lessThan(room.<BigDecimal>get("area"), cb.toBigDecimal(cb.prod(room.<Integer>get("beds"), norms.squareMetres()))));
    }

    Predicate tooMany(AbstractQuery<?> query) {
      return open(query, (inside, room) -> cb.gt(room.<Integer>get("beds"), norms.mostBeds()));
    }

    Predicate notApart(AbstractQuery<?> query) {
      return open(query, (inside, girls) -> cb.and(cb.equal(girls.get("sex"), RoomSex.GIRLS), forOlder(girls), open(inside, (within, boys) -> cb.and(
          cb.equal(boys.get("sex"), RoomSex.BOYS), forOlder(boys), cb.equal(boys.get("site"), girls.get("site")), cb.equal(boys.get("building"), girls.get("building")),
          cb.or(cb.equal(boys.get("section"), girls.get("section")), cb.and(cb.isNull(boys.get("section")), cb.isNull(girls.get("section"))))))));
    }

    Predicate fewerBedsThan(AbstractQuery<?> query, Expression<Long> children) {
      var beds = query.subquery(Long.class);
      var room = beds.from(Room.class);
      beds.select(cb.sumAsLong(room.get("beds"))).where(used(beds, room, false));
      return cb.gt(children, beds);
    }

    Predicate closed(AbstractQuery<?> query) {
      var some = query.subquery(Long.class);
      var room = some.from(Room.class);
      return cb.exists(some.select(room.get("id")).where(used(some, room, true)));
    }

    private Predicate open(AbstractQuery<?> query, Condition condition) {
      var some = query.subquery(Long.class);
      var room = some.from(Room.class);
      return cb.exists(some.select(room.get("id")).where(cb.and(used(some, room, false)), condition.on(some, room)));
    }

    private Predicate[] used(AbstractQuery<?> inside, Root<Room> room, boolean closed) {
      var all = new ArrayList<Predicate>();
      all.add(cb.equal(room.get("site").get("institution").get("id"), institutionId));
      all.add(cb.equal(room.get("purpose"), RoomPurpose.BEDROOM));
      all.add(cb.or(cb.isNull(room.get("openFrom")), cb.lessThanOrEqualTo(room.<LocalDate>get("openFrom"), day)));
      all.add(within(room.get("site").get("period").get("from"), room.get("site").get("period").get("to")));
      var closures = inside.subquery(Long.class);
      var closure = closures.from(RoomClosure.class);
      closures.select(closure.get("id")).where(cb.equal(closure.get("room"), room), within(closure.get("period").get("from"), closure.get("period").get("to")));
      all.add(closed ? cb.exists(closures) : cb.not(cb.exists(closures)));
      return all.toArray(Predicate[]::new);
    }

    private Predicate within(Expression<LocalDate> from, Expression<LocalDate> to) {
      return cb.and(cb.lessThanOrEqualTo(from, day), cb.or(cb.isNull(to), cb.greaterThanOrEqualTo(to, day)));
    }

    private Predicate forOlder(Root<Room> room) {
      return cb.or(cb.isNull(room.get("ageMax")), cb.ge(room.<Integer>get("ageMax"), norms.apartFrom()));
    }
  }
}
