package kg.childcare.registry.institution.service;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import kg.childcare.registry.institution.Room;
import kg.childcare.registry.institution.RoomClosure;
import kg.childcare.registry.institution.RoomNorms;
import kg.childcare.registry.institution.RoomPurpose;
import kg.childcare.registry.institution.RoomSex;

/** Bedrooms on a day as part of a query; says to the database what {@code Room.warnings} and {@code Site.warnings} say of one. */
record Bedrooms(CriteriaBuilder cb, LocalDate day, RoomNorms norms) {
  /** Something about a room, said inside the query that found it. */
  interface Condition {
    Predicate on(AbstractQuery<?> inside, From<?, Room> room);
  }

  Predicate mixed(From<?, Room> room) {
    return cb.and(cb.equal(room.get("sex"), RoomSex.MIXED), forOlder(room));
  }

  Predicate tooSmall(From<?, Room> room) {
    return cb.lessThan(room.<BigDecimal>get("area"), cb.toBigDecimal(cb.prod(room.<Integer>get("beds"), norms.squareMetres())));
  }

  Predicate tooMany(From<?, Room> room) {
    return cb.gt(room.<Integer>get("beds"), norms.mostBeds());
  }

  /** A girls' bedroom in whose quarters there is a boys' one. */
  Predicate notApart(AbstractQuery<?> query, From<?, Room> girls) {
    return cb.and(isFor(RoomSex.GIRLS, girls), some(query, (inside, boys) -> cb.and(isFor(RoomSex.BOYS, boys), sameQuarters(boys, girls))));
  }

  /** Of the girls' bedrooms of the same quarters the one that stands for all of them. */
  Predicate standsForQuarters(AbstractQuery<?> query, From<?, Room> girls) {
    return cb.not(some(query, (inside, other) -> cb.and(isFor(RoomSex.GIRLS, other), sameQuarters(other, girls), cb.lessThan(other.<Long>get("id"), girls.<Long>get("id")))));
  }

  /** How many beds stand in the open bedrooms of an institution. */
  Subquery<Long> beds(AbstractQuery<?> query, Expression<Long> institutionId) {
    var beds = query.subquery(Long.class);
    var room = beds.from(Room.class);
    return beds.select(cb.sumAsLong(room.get("beds"))).where(used(beds, room, false), of(room, institutionId));
  }

  /** Whether an institution has an open bedroom of which something holds. */
  Predicate someOf(AbstractQuery<?> query, Expression<Long> institutionId, Condition condition) {
    return some(query, (inside, room) -> cb.and(of(room, institutionId), condition.on(inside, room)));
  }

  Predicate someClosedOf(AbstractQuery<?> query, Expression<Long> institutionId) {
    var some = query.subquery(Long.class);
    var room = some.from(Room.class);
    return cb.exists(some.select(room.get("id")).where(used(some, room, true), of(room, institutionId)));
  }

  /** A bedroom of an address that is in use, itself open or closed. */
  Predicate used(AbstractQuery<?> inside, From<?, Room> room, boolean closed) {
    var all = new ArrayList<Predicate>();
    all.add(cb.equal(room.get("purpose"), RoomPurpose.BEDROOM));
    all.add(cb.or(cb.isNull(room.get("openFrom")), cb.lessThanOrEqualTo(room.<LocalDate>get("openFrom"), day)));
    all.add(within(room.get("site").get("period").get("from"), room.get("site").get("period").get("to")));
    var closures = inside.subquery(Long.class);
    var closure = closures.from(RoomClosure.class);
    closures.select(closure.get("id")).where(cb.equal(closure.get("room"), room), within(closure.get("period").get("from"), closure.get("period").get("to")));
    all.add(closed ? cb.exists(closures) : cb.not(cb.exists(closures)));
    return cb.and(all.toArray(Predicate[]::new));
  }

  Predicate of(From<?, Room> room, Expression<Long> institutionId) {
    return cb.equal(room.get("site").get("institution").get("id"), institutionId);
  }

  private Predicate some(AbstractQuery<?> query, Condition condition) {
    var some = query.subquery(Long.class);
    Root<Room> room = some.from(Room.class);
    return cb.exists(some.select(room.get("id")).where(used(some, room, false), condition.on(some, room)));
  }

  private Predicate isFor(RoomSex sex, From<?, Room> room) {
    return cb.and(cb.equal(room.get("sex"), sex), forOlder(room));
  }

  private Predicate sameQuarters(From<?, Room> one, From<?, Room> other) {
    return cb.and(
        cb.equal(one.get("site"), other.get("site")), cb.equal(one.get("building"), other.get("building")),
        cb.or(cb.equal(one.get("section"), other.get("section")), cb.and(cb.isNull(one.get("section")), cb.isNull(other.get("section")))));
  }

  private Predicate within(Expression<LocalDate> from, Expression<LocalDate> to) {
    return cb.and(cb.lessThanOrEqualTo(from, day), cb.or(cb.isNull(to), cb.greaterThanOrEqualTo(to, day)));
  }

  private Predicate forOlder(From<?, Room> room) {
    return cb.or(cb.isNull(room.get("ageMax")), cb.ge(room.<Integer>get("ageMax"), norms.apartFrom()));
  }
}
