package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.InstitutionRight;
import kg.childcare.registry.institution.RightCourse;
import kg.childcare.registry.institution.RightLapses;
import kg.childcare.registry.institution.WordDays;
import kg.childcare.registry.reference.ParameterChanged;
import kg.childcare.registry.shared.service.FeedBook;

/**
 * Tells the public feed when an institution's accreditation stands otherwise. Whoever decides leaves a mark in the same transaction, and each institution that was told has the day on which it turns by
 * itself; whoever reads the feed then has both looked at first. Nothing is written ahead, so nothing that is to come can be read.
 */
@Stateless
@PermitAll
public class RightBook {
  static final int AT_ONCE = 250;
  /** What is not public waits until it is. */
  private static final String DUE = "SELECT d.institution_id, d.mark FROM institution_right_due d WHERE d.due_on <= ?1 AND EXISTS (SELECT 1 FROM institution_profile p WHERE p.institution_id = d.institution_id"
      + " AND p.superseded_at IS NULL AND p.valid_from <= ?1 AND (p.valid_to IS NULL OR p.valid_to >= ?1) AND p.category_code <> '" + PublicRegister.NOT_PUBLIC_CATEGORY + "' AND p.status IN ("
      + PublicRegister.PUBLIC.stream().map(status -> "'" + status + "'").collect(joining(", ")) + ")) ORDER BY d.due_on, d.institution_id, d.mark";
  private static final String INSERT = "INSERT INTO institution_right_due (institution_id, mark, due_on) ";

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  FeedBook feed;

  @Inject
  RightToOperate rights;

  @TransactionAttribute(MANDATORY)
  public void decided(@Observes RightLapses told) {
    look(told.institutionId(), LocalDate.now(clock));
  }

  @TransactionAttribute(MANDATORY)
  public void ruled(@Observes ParameterChanged changed) {
    if (rights.parameters().contains(changed.key())) {
      em.createNativeQuery(INSERT + "SELECT DISTINCT institution_id, " + mark() + ", ?1 FROM institution_right_due").setParameter(1, LocalDate.now(clock)).executeUpdate();
    }
  }

  /** Tells of some institutions what became another; answers whether there may be more. */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean catchUp() {
    var today = LocalDate.now(clock);
    if (due(today, 1).isEmpty()) {
      return false;
    }
    var last = feed.hold(PublicFeed.CHANGES);
    var marks = due(today, AT_ONCE);
    var ids = new TreeSet<Long>();
    marks.forEach(mark -> ids.add(((Number) mark[0]).longValue()));
    var courses = rights.courses(ids);
    var told = told(ids);
    for (var id : ids) {
      var course = courses.get(id);
      for (var turn : course == null ? List.<RightCourse.Turn>of() : told.containsKey(id) ? course.since(told.get(id), today) : course.first(today)) {
        em.persist(new InstitutionRight(em.getReference(Institution.class, id), turn, ++last, clock.instant()));
      }
    }
    feed.end(PublicFeed.CHANGES, last);
    take(marks, ids, today);
    ids.forEach(id -> look(id, next(courses.get(id), today)));
    return marks.size() == AT_ONCE;
  }

  private static LocalDate next(RightCourse course, LocalDate today) {
    return course == null ? WordDays.OPEN : course.next(today).orElse(WordDays.OPEN);
  }

  private void look(long institutionId, LocalDate day) {
    em.createNativeQuery(INSERT + "VALUES (?1, ?2, ?3)").setParameter(1, institutionId).setParameter(2, mark()).setParameter(3, day).executeUpdate();
  }

  /** Takes away the marks that were seen, and the day that was noted the last time; a mark that is left meanwhile stays. */
  private void take(List<Object[]> marks, Set<Long> ids, LocalDate today) {
    marks.forEach(mark -> em.createNativeQuery("DELETE FROM institution_right_due WHERE institution_id = ?1 AND mark = ?2").setParameter(1, mark[0]).setParameter(2, mark[1]).executeUpdate());
    ids.forEach(id -> em.createNativeQuery("DELETE FROM institution_right_due WHERE institution_id = ?1 AND due_on > ?2").setParameter(1, id).setParameter(2, today).executeUpdate());
  }

  /** What each of them was told to be the last time. */
  private Map<Long, RightCourse.Turn> told(Collection<Long> ids) {
    return ids.isEmpty() ? Map.of() : em.createQuery("select r from InstitutionRight r where r.institutionId in :ids and r.place = (select max(o.place) from InstitutionRight o where o.institutionId = r.institutionId)",
            InstitutionRight.class)
        .setParameter("ids", ids).getResultStream().collect(toMap(InstitutionRight::institutionId, InstitutionRight::turn));
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> due(LocalDate today, int most) {
    return em.createNativeQuery(DUE).setParameter(1, today).setMaxResults(most).getResultList();
  }

  private static long mark() {
    return ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
  }
}
