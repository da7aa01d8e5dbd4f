package kg.childcare.registry.children.service;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.children.RelocationDestination;
import kg.childcare.registry.children.RelocationPlan;
import kg.childcare.registry.children.RelocationState;
import kg.childcare.registry.institution.LapseGround;
import kg.childcare.registry.shared.Period;

/** Joins relocation plans with the stays that they are about, and says {@link RelocationState#on} in the language of the database. */
final class RelocationSelection {
  private static final List<LapseGround> ANNOUNCED = Arrays.stream(LapseGround.values()).filter(LapseGround::announced).toList();

  private final CriteriaBuilder cb;
  private final AbstractQuery<?> query;
  private final Root<RelocationPlan> plan;
  private final Root<Placement> stay;
  private final LocalDate today;

  RelocationSelection(CriteriaBuilder cb, AbstractQuery<?> query, LocalDate today) {
    this.cb = cb;
    this.query = query;
    this.plan = query.from(RelocationPlan.class);
    this.stay = query.from(Placement.class);
    this.today = today;
  }

  Root<RelocationPlan> plan() {
    return plan;
  }

  Root<Placement> stay() {
    return stay;
  }

  /** The stays on the roll on some day of a plan that has begun or is announced. */
  Predicate lines() {
    return cb.and(
        cb.equal(stay.get("institutionId"), plan.get("institutionId")),
        cb.isNull(plan.get("droppedOn")),
        cb.or(cb.lessThanOrEqualTo(from(), today), plan.get("ground").in(ANNOUNCED)),
        cb.or(stays(), cb.greaterThan(stay.<LocalDate>get("leftOn"), from())),
        cb.or(cb.isNull(plan.get("to")), cb.lessThanOrEqualTo(stay.<LocalDate>get("enteredOn"), plan.<LocalDate>get("to"))));
  }

  Predicate is(RelocationState state) {
    return switch (state) {
      case OPEN -> cb.and(waits(), cb.not(named()));
      case NAMED -> cb.and(waits(), named());
      case MOVED -> cb.and(cb.not(stays()), cb.or(runs(), cb.lessThanOrEqualTo(stay.<LocalDate>get("leftOn"), plan.<LocalDate>get("to"))));
      case CANCELLED -> cb.and(cb.not(runs()), cb.or(stays(), cb.greaterThan(stay.<LocalDate>get("leftOn"), plan.<LocalDate>get("to"))));
    };
  }

  /** A destination that should have been named, or a child who should have gone. */
  Predicate overdue(RelocationDays days) {
    return cb.and(waits(), cb.or(
        cb.and(cb.not(named()), late("nameBy", days.unnamed(today))),
        late("moveBy", days.unmoved(today))));
  }

  /** Says {@link RelocationPlan#termsOf}. @param inTime arrivals after the first day of a plan whose own days are not over */
  private Predicate late(String term, List<Period> inTime) {
    var arrival = stay.<LocalDate>get("enteredOn");
    var spared = inTime.stream().map(days -> days.to() == null ? cb.greaterThanOrEqualTo(arrival, days.from()) : cb.between(arrival, days.from(), days.to())).toArray(Predicate[]::new);
    return cb.or(
        cb.and(cb.not(cameLater()), cb.lessThan(plan.<LocalDate>get(term), today)),
        cb.and(cameLater(), cb.not(cb.or(spared))));
  }

  /** From when the days of a line are counted: from the first day of its plan, or from the arrival of a child who came after it. */
  Expression<LocalDate> begins() {
    return cb.<LocalDate>selectCase().when(cameLater(), stay.<LocalDate>get("enteredOn")).otherwise(from());
  }

  private Predicate cameLater() {
    return cb.greaterThan(stay.<LocalDate>get("enteredOn"), from());
  }

  private Predicate waits() {
    return cb.and(stays(), runs());
  }

  private Predicate stays() {
    return cb.isNull(stay.get("leftOn"));
  }

  private Predicate runs() {
    return cb.or(cb.isNull(plan.get("to")), cb.greaterThanOrEqualTo(plan.<LocalDate>get("to"), today));
  }

  private Predicate named() {
    var some = query.subquery(Long.class);
    var destination = some.from(RelocationDestination.class);
    return cb.exists(some.select(destination.get("id")).where(cb.equal(destination.get("plan"), plan), cb.equal(destination.get("placement"), stay)));
  }

  private Path<LocalDate> from() {
    return plan.get("from");
  }
}
