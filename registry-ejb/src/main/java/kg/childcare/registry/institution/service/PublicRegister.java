package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.service.PageRequest;

/** The register as everybody may read it: institutions that operate or have closed, by their raion; never a rumour, never the colony. */
@Stateless
@TransactionAttribute(SUPPORTS)
@PermitAll
public class PublicRegister {
  private static final String NOT_PUBLIC_CATEGORY = "COLONY";
  private static final String SHELTERED_CATEGORY = "CRISIS";
  private static final List<InstitutionStatus> PUBLIC = Arrays.stream(InstitutionStatus.values()).filter(InstitutionStatus::isPublic).toList();
  private static final Duration SETTLED = Duration.ofSeconds(10);

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  public long count(InstitutionFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(cb.count(profile)).where(published(filter, cb, profile));
    return em.createQuery(query).getSingleResult();
  }

  public List<PublicInstitution> rows(InstitutionFilter filter, PageRequest<InstitutionSort> page) {
    return rows(filter, page, (cb, profile) -> cb.conjunction());
  }

  private List<PublicInstitution> rows(InstitutionFilter filter, PageRequest<InstitutionSort> page, BiFunction<CriteriaBuilder, Root<InstitutionProfile>, Predicate> which) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(PublicInstitution.class);
    var profile = query.from(InstitutionProfile.class);
    var facts = profile.get("facts");
    var name = facts.get("name");
    var sort = page.sort().of(profile);
    query.select(cb.construct(PublicInstitution.class, profile.get("institution").get("id"), profile.get("institution").get("number"), name.get("ky"), name.get("ru"),
            name.get("en"), facts.get("category"), facts.get("ownership"), facts.get("territory"), profile.get("status"), facts.get("capacity"), profile.get("period").get("from")))
        .where(cb.and(published(filter, cb, profile)), which.apply(cb, profile))
        .orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.asc(profile.get("id")));
    return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
  }

  public PublicInstitution institution(String number) {
    return rows(InstitutionFilter.none(), new PageRequest<>(0, 1, InstitutionSort.NUMBER, true), (cb, profile) -> cb.equal(profile.get("institution").get("number"), number)).stream()
        .findFirst()
        .orElseThrow(() -> new NotThere("institution", number));
  }

  /** Those among these institutions that everybody may know of, by id. */
  public Map<Long, PublicInstitution> among(Collection<Long> ids) {
    return ids.isEmpty() ? Map.of() : rows(InstitutionFilter.none(), new PageRequest<>(0, ids.size(), InstitutionSort.NUMBER, true), (cb, profile) -> profile.get("institution").get("id").in(ids))
        .stream()
        .collect(Collectors.toMap(PublicInstitution::id, one -> one));
  }

  /** Whether a place of this category may not be found by what is told of it. */
  public static boolean isSheltered(String category) {
    return SHELTERED_CATEGORY.equals(category);
  }

  /**
   * What became known of published institutions after a cursor, in the order in which it was written down. The last moments are held back:
   * a change that is still being written could otherwise slip in behind a cursor already given out.
   */
  public List<PublicChange> changes(ChangeCursor after, int size) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(PublicChange.class);
    var profile = query.from(InstitutionProfile.class);
    var facts = profile.get("facts");
    var name = facts.get("name");
    var recorded = profile.<Instant>get("recordedAt");
    query.select(cb.construct(PublicChange.class, profile.get("id"), recorded, profile.get("institution").get("number"), profile.get("period").get("from"),
            profile.get("period").get("to"), name.get("ky"), name.get("ru"), name.get("en"), facts.get("category"), facts.get("ownership"), facts.get("territory"),
            profile.get("status"), facts.get("capacity")))
        .where(
            cb.isNull(profile.get("supersededAt")),
            isPublic(cb, profile),
            cb.lessThanOrEqualTo(recorded, clock.instant().minus(SETTLED)),
            cb.or(cb.greaterThan(recorded, after.recordedAt()), cb.and(cb.equal(recorded, after.recordedAt()), cb.greaterThan(profile.<Long>get("id"), after.id()))))
        .orderBy(cb.asc(recorded), cb.asc(profile.get("id")));
    return em.createQuery(query).setMaxResults(Math.min(Math.max(1, size), PageRequest.MAX_SIZE)).getResultList();
  }

  private static Predicate isPublic(CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    return cb.and(profile.get("status").in(PUBLIC), cb.notEqual(profile.get("facts").get("category"), NOT_PUBLIC_CATEGORY));
  }

  private Predicate[] published(InstitutionFilter asked, CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    var known = new InstitutionFilter(asked.text(), asked.territory(), asked.category(), asked.ownership(), asked.status(), asked.asOf(), null);
    var all = new ProfileSelection(known, LocalDate.now(clock)).matching(cb, profile);
    all.add(isPublic(cb, profile));
    return all.toArray(Predicate[]::new);
  }
}
