package kg.childcare.registry.notification.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.notification.Notice;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Notices for the roles that the caller holds over an institution. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.INSTITUTION, Role.INSPECTOR, Role.PLANNER, Role.REGISTRAR})
public class NoticeQueries {
  static final String[] READERS = {Role.INSTITUTION, Role.INSPECTOR, Role.PLANNER, Role.REGISTRAR};

  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Clock clock;

  /** @param since only those written after this moment */
  public long count(Instant since) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var notice = query.from(Notice.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(cb.count(notice)).where(cb.and(matching(cb, notice, profile)), cb.greaterThan(notice.<Instant>get("writtenAt"), since));
    return em.createQuery(query).getSingleResult();
  }

  /** One page, the newest first. */
  public List<NoticeRow> rows(PageRequest<NoticeSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(NoticeRow.class);
    var notice = query.from(Notice.class);
    var profile = query.from(InstitutionProfile.class);
    var name = profile.get("facts").get("name");
    query.select(cb.construct(NoticeRow.class, notice.get("id"), notice.get("kind"), notice.get("writtenAt"), notice.get("link"), notice.get("step"),
            profile.get("institution").get("number"), name.get("ky"), name.get("ru"), name.get("en")))
        .where(matching(cb, notice, profile))
        .orderBy(cb.desc(notice.get("writtenAt")), cb.desc(notice.get("id")));
    return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
  }

  private Predicate[] matching(CriteriaBuilder cb, Root<Notice> notice, Root<InstitutionProfile> profile) {
    var today = LocalDate.now(clock);
    var territory = profile.get("facts").<String>get("territory");
    var mine = Stream.of(READERS)
        .map(role -> cb.and(cb.equal(notice.get("role"), role), scope.visible(cb, territory, notice.get("institutionId"), role)))
        .toArray(Predicate[]::new);
    return new Predicate[] {
        cb.equal(profile.get("institution").get("id"), notice.get("institutionId")),
        cb.isNull(profile.get("supersededAt")),
        cb.lessThanOrEqualTo(profile.<LocalDate>get("period").get("from"), today),
        cb.or(cb.isNull(profile.get("period").get("to")), cb.greaterThanOrEqualTo(profile.<LocalDate>get("period").get("to"), today)),
        cb.lessThanOrEqualTo(notice.<Instant>get("writtenAt"), clock.instant()),
        cb.or(mine)};
  }
}
