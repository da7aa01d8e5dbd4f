package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionRight;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.Background;
import kg.childcare.registry.shared.service.Feed;
import kg.childcare.registry.shared.service.FeedBook;
import kg.childcare.registry.shared.service.FeedCursor;
import kg.childcare.registry.shared.service.PageRequest;

/** What becomes known of the public register, change by change, for whoever keeps a copy of it. */
@Stateless
@TransactionAttribute(SUPPORTS)
@PermitAll
public class PublicFeed {
  static final Feed CHANGES = new Feed("register", "institution_profile", "recorded_at", "valid_from");
  private static final List<InstitutionStatus> ENDED = Arrays.stream(InstitutionStatus.values()).filter(InstitutionStatus::isEnd).toList();

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  FeedBook feed;

  @Inject
  RightBook rights;

  @Inject
  Background background;

  /**
   * What became known of published institutions after a cursor, each once, in the order of the feed: facts, how the accreditation stands, and that one is published no more. What is to hold
   * from a later day is told on that day. Rule: {@code shared.rule.cursorAhead}.
   *
   * @param size at the most, 1 to {@value PageRequest#MAX_SIZE}
   */
  public PublicChanges changes(FeedCursor after, int size) {
    var more = true;
    while (more) { // after a long list there is much to place, and a reader who got nothing would come back late
      more = feed.catchUp(CHANGES);
    }
    if (rights.catchUp()) {
      background.untilDone("rights", () -> rights.catchUp() ? 1 : 0);
    }
    var end = feed.last(CHANGES);
    after.requireGivenOut(end);
    var most = Math.min(Math.max(1, size), PageRequest.MAX_SIZE);
    var found = Stream.concat(facts(after, end, most).stream(), rights(after, end, most).stream()).sorted(Comparator.comparingLong(PublicChange::place)).limit(most).toList();
    var next = after.next(end, found.size() == most, found.isEmpty() ? 0 : found.get(found.size() - 1).place());
    return new PublicChanges(found.stream().map(change -> change.published(LocalDate.now(clock))).toList(), next);
  }

  /** How the accreditations of institutions that everybody may read of today became another. */
  private List<PublicChange> rights(FeedCursor after, long end, int most) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(InstitutionRight.class);
    var right = query.from(InstitutionRight.class);
    var place = right.<Long>get("place");
    query.select(right)
        .where(
            published(cb, query, right.get("institutionId")),
            cb.lessThanOrEqualTo(place, end),
            after(after, cb, place, right.get("toldAt"), right.get("from")))
        .orderBy(cb.asc(place));
    right.fetch("institution");
    return em.createQuery(query).setMaxResults(most).getResultStream().map(PublicChange::of).toList();
  }

  private Predicate published(CriteriaBuilder cb, CriteriaQuery<?> query, Expression<Long> institution) {
    var today = LocalDate.now(clock);
    var some = query.subquery(Long.class);
    var profile = some.from(InstitutionProfile.class);
    var to = profile.get("period").<LocalDate>get("to");
    some.select(profile.get("id")).where(cb.equal(profile.get("institutionId"), institution), cb.isNull(profile.get("supersededAt")),
        cb.lessThanOrEqualTo(profile.get("period").<LocalDate>get("from"), today), cb.or(cb.isNull(to), cb.greaterThanOrEqualTo(to, today)), PublicRegister.isPublic(cb, profile));
    return cb.exists(some);
  }

  private List<PublicChange> facts(FeedCursor after, long end, int most) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(PublicChange.class);
    var profile = query.from(InstitutionProfile.class);
    var facts = profile.get("facts");
    var name = facts.get("name");
    var place = profile.<Long>get("feedNo");
    query.select(cb.construct(PublicChange.class, profile.get("id"), place, profile.get("recordedAt"), profile.get("institution").get("number"), profile.get("period").get("from"),
            profile.get("period").get("to"), name.get("ky"), name.get("ru"), name.get("en"), facts.get("category"), facts.get("ownership"), facts.get("territory"),
            profile.get("status"), facts.get("capacity")))
        .where(
            cb.isNull(profile.get("supersededAt")),
            cb.or(PublicRegister.isPublic(cb, profile), wasPublic(cb, query, profile)),
            cb.lessThanOrEqualTo(place, end),
            after(after, cb, place, profile.get("recordedAt"), profile.get("period").get("from")))
        .orderBy(cb.asc(place));
    return em.createQuery(query).setMaxResults(most).getResultList();
  }

  /** Behind a place of the feed; or what everybody could read only after a moment, because it was recorded later, or began to hold later. */
  private static Predicate after(FeedCursor cursor, CriteriaBuilder cb, Expression<Long> place, Expression<Instant> recorded, Expression<LocalDate> from) {
    var moment = cursor.recordedAfter();
    return cursor.place() == null ? cb.or(cb.greaterThan(recorded, moment), cb.greaterThan(from, LocalDate.ofInstant(moment, Texts.ZONE))) : cb.greaterThan(place, cursor.place());
  }

  /** Whether everybody could once read of the institution, so that they have to be told that it is gone. */
  private static Predicate wasPublic(CriteriaBuilder cb, CriteriaQuery<?> query, Root<InstitutionProfile> profile) {
    var before = query.subquery(Long.class);
    var one = before.from(InstitutionProfile.class);
    before.select(one.get("id")).where(cb.equal(one.get("institutionId"), profile.get("institutionId")), PublicRegister.isPublic(cb, one));
    return cb.and(profile.get("status").in(ENDED), cb.exists(before));
  }
}
