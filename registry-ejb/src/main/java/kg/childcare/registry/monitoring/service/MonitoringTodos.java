package kg.childcare.registry.monitoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kg.childcare.registry.monitoring.Addressee;
import kg.childcare.registry.monitoring.Recommendation;
import kg.childcare.registry.monitoring.RecommendationStatus;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** Acts that the mechanism has not given its opinion on, and recommendations that wait for a reply or for a check. */
@ApplicationScoped
public class MonitoringTodos implements TodoSource {
  @PersistenceContext
  EntityManager em;

  @Inject
  OpinionQueries opinions;

  @Inject
  RecommendationAccess access;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  @Override
  public Stream<Todo> todos() {
    return Stream.concat(monitor(), addressee());
  }

  private Stream<Todo> monitor() {
    return caller.has(Role.MONITOR)
        ? Stream.of(
            Todo.today("monitoring.todo.acts", opinions.countWaiting(), "/app/monitoring"),
            Todo.today("monitoring.todo.claims", count((cb, one) -> cb.equal(one.get("status"), RecommendationStatus.REPLIED)), "/app/monitoring"),
            Todo.late("monitoring.todo.unanswered", count(this::late), "/app/monitoring"))
        : Stream.empty();
  }

  private Stream<Todo> addressee() {
    if (!caller.hasAny(Role.REGISTRAR, Role.PLANNER, Role.INSTITUTION) || caller.has(Role.MONITOR)) {
      return Stream.empty();
    }
    var own = caller.has(Role.INSTITUTION) ? Addressee.INSTITUTION : Addressee.MINISTRY;
    return Stream.of(
        Todo.today("monitoring.todo.reply", count((cb, one) -> cb.and(
            cb.equal(one.get("addressee"), own),
            cb.equal(one.get("status"), RecommendationStatus.ISSUED),
            cb.greaterThanOrEqualTo(one.<LocalDate>get("replyDue"), today()))), "/app/monitoring/recommendations"),
        Todo.late("monitoring.todo.replyLate", count((cb, one) -> cb.and(cb.equal(one.get("addressee"), own), late(cb, one))), "/app/monitoring/recommendations"));
  }

  private Predicate late(CriteriaBuilder cb, Root<Recommendation> one) {
    return cb.and(cb.equal(one.get("status"), RecommendationStatus.ISSUED), cb.lessThan(one.<LocalDate>get("replyDue"), today()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private long count(BiFunction<CriteriaBuilder, Root<Recommendation>, Predicate> condition) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var one = query.from(Recommendation.class);
    query.select(cb.count(one)).where(access.visible(cb, one), condition.apply(cb, one));
    return em.createQuery(query).getSingleResult();
  }
}
