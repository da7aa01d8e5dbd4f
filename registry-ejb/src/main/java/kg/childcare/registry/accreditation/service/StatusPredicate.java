package kg.childcare.registry.accreditation.service;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.Arrays;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.accreditation.ApplicationKind;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.DecisionAct;
import kg.childcare.registry.accreditation.Halt;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.accreditation.Verdict;

/** {@link AccreditationStatus#on} in the language of the database, for lists; the only place that says it there. */
class StatusPredicate {
  private final CriteriaBuilder cb;
  private final AbstractQuery<?> query;
  private final LocalDate day;
  private final int expiringDays;

  StatusPredicate(CriteriaBuilder cb, AbstractQuery<?> query, LocalDate day, int expiringDays) {
    this.cb = cb;
    this.query = query;
    this.day = day;
    this.expiringDays = expiringDays;
  }

  /** Whether the institution stands in any of these statuses on the day. */
  Predicate is(Expression<Long> institutionId, AccreditationStatus... statuses) {
    return cb.or(Arrays.stream(statuses).map(status -> one(institutionId, status)).toArray(Predicate[]::new));
  }

  /** Whether the institution has a running decision about which something more holds. */
  Predicate runs(Expression<Long> institutionId, Condition more) {
    return governs(institutionId, (inside, decision) -> cb.and(running(inside, decision), more.on(inside, decision)));
  }

  /** Something about the governing decision, said inside the subquery that found it. */
  interface Condition {
    Predicate on(AbstractQuery<?> inside, Root<Decision> decision);
  }

  private Predicate one(Expression<Long> institutionId, AccreditationStatus status) {
    if (status == AccreditationStatus.NONE) {
      return cb.not(governs(institutionId, (inside, decision) -> cb.conjunction()));
    }
    return governs(institutionId, (inside, decision) -> condition(inside, decision, status));
  }

  private Predicate governs(Expression<Long> institutionId, Condition condition) {
    var some = query.subquery(Integer.class);
    var decision = some.from(Decision.class);
    return cb.exists(some.select(cb.literal(1)).where(
        cb.equal(decision.get("institutionId"), institutionId),
        counts(decision),
        cb.not(newer(some, decision)),
        condition.on(some, decision)));
  }

  private Predicate newer(AbstractQuery<?> inside, Root<Decision> decision) {
    var later = inside.subquery(Integer.class);
    var other = later.from(Decision.class);
    later.select(cb.literal(1)).where(
        cb.equal(other.get("institutionId"), decision.get("institutionId")),
        counts(other),
        cb.greaterThan(other.<Integer>get("ordinal"), decision.get("ordinal")));
    return cb.exists(later);
  }

  /** It has begun, is not set aside and is no refused change of a running accreditation. */
  private Predicate counts(Root<Decision> decision) {
    var noRefusedChange = cb.or(cb.not(decision.get("asked").in(ApplicationKind.changes())), cb.notEqual(decision.get("verdict"), Verdict.REFUSED));
    return cb.and(cb.lessThanOrEqualTo(decision.get("period").get("from"), day), stands(decision), noRefusedChange);
  }

  private Predicate stands(Root<?> decided) {
    Path<LocalDate> voidFrom = decided.get("setAside").get("from");
    return cb.or(cb.isNull(voidFrom), cb.greaterThan(voidFrom, day));
  }

  /** Whether the last halt of the act, or one before it, runs on the day. */
  private Predicate halted(AbstractQuery<?> inside, Root<DecisionAct> act) {
    var earlier = inside.subquery(Long.class);
    var same = earlier.from(DecisionAct.class);
    earlier.select(same.get("id")).where(runs(same.<DecisionAct, Halt>join("earlierStays")));
    return cb.or(runs(act.get("stay")), cb.in(act.get("id")).value(earlier));
  }

  private Predicate runs(Path<Halt> halt) {
    Path<LocalDate> from = halt.get("from");
    Path<LocalDate> to = halt.get("to");
    return cb.and(cb.isNotNull(from), cb.lessThanOrEqualTo(from, day), cb.or(cb.isNull(to), cb.greaterThanOrEqualTo(to, day)));
  }

  private Predicate condition(AbstractQuery<?> inside, Root<Decision> decision, AccreditationStatus status) {
    var refused = cb.equal(decision.get("verdict"), Verdict.REFUSED);
    if (status == AccreditationStatus.REFUSED) {
      return refused;
    }
    var withdrawn = act(inside, decision, LaterAct.WITHDRAWAL);
    if (status == AccreditationStatus.WITHDRAWN) {
      return cb.and(cb.not(refused), withdrawn);
    }
    Expression<LocalDate> last = decision.get("period").get("to");
    var standing = cb.and(cb.not(refused), cb.not(withdrawn));
    if (status == AccreditationStatus.EXPIRED) {
      return cb.and(standing, cb.lessThan(last, day));
    }
    var suspended = act(inside, decision, LaterAct.SUSPENSION);
    return cb.and(running(inside, decision), switch (status) {
      case SUSPENDED -> suspended;
      case CONDITIONAL -> cb.and(cb.not(suspended), cb.equal(decision.get("verdict"), Verdict.CONDITIONAL));
      case EXPIRING -> cb.and(cb.not(suspended), full(decision), cb.lessThanOrEqualTo(last, day.plusDays(expiringDays)));
      default -> cb.and(cb.not(suspended), full(decision), cb.greaterThan(last, day.plusDays(expiringDays)));
    });
  }

  private Predicate running(AbstractQuery<?> inside, Root<Decision> decision) {
    return cb.and(
        cb.notEqual(decision.get("verdict"), Verdict.REFUSED),
        cb.not(act(inside, decision, LaterAct.WITHDRAWAL)),
        cb.greaterThanOrEqualTo(decision.get("period").get("to"), day));
  }

  private Predicate full(Root<Decision> decision) {
    return cb.equal(decision.get("verdict"), Verdict.ACCREDITED);
  }

  private Predicate act(AbstractQuery<?> inside, Root<Decision> decision, LaterAct kind) {
    var found = inside.subquery(Integer.class);
    var act = found.from(DecisionAct.class);
    Expression<LocalDate> last = act.get("lastDay");
    found.select(cb.literal(1)).where(
        cb.equal(act.get("decision"), decision),
        cb.equal(act.get("kind"), kind),
        cb.lessThanOrEqualTo(act.get("effectiveOn"), day),
        stands(act),
        cb.not(halted(found, act)),
        cb.or(cb.isNull(last), cb.greaterThanOrEqualTo(last, day)));
    return cb.exists(found);
  }
}
