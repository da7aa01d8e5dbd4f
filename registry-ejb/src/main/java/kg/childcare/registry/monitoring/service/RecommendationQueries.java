package kg.childcare.registry.monitoring.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.monitoring.Recommendation;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Recommendations as monitors and those they are addressed to may read them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.PLANNER, Role.INSTITUTION, Role.MONITOR})
public class RecommendationQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  RecommendationAccess access;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  DocumentArchive archive;

  public long count() {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var recommendation = query.from(Recommendation.class);
    query.select(cb.count(recommendation)).where(access.visible(cb, recommendation));
    return em.createQuery(query).getSingleResult();
  }

  public List<RecommendationRow> rows(PageRequest<RecommendationSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Recommendation.class);
    var recommendation = query.from(Recommendation.class);
    var sort = recommendation.get(page.sort().attribute());
    query.select(recommendation).where(access.visible(cb, recommendation))
        .orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.asc(recommendation.get("id")));
    var found = em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    var places = institutions.all(found.stream().map(Recommendation::institutionId).filter(Objects::nonNull).distinct().toList()).stream()
        .collect(Collectors.toMap(InstitutionRef::id, Function.identity()));
    return found.stream().map(one -> row(one, places.get(one.institutionId()))).toList();
  }

  public RecommendationRow one(long id) {
    var found = visible(id);
    return row(found, found.institutionId() == null ? null : institutions.get(found.institutionId()));
  }

  /** The recommendation as it was filed. */
  public byte[] document(long id, Language language) {
    visible(id);
    return archive.current(DocumentKind.MONITORING_REPORT, id, language).map(found -> archive.content(found.id())).orElseThrow(() -> new NotThere("recommendation", id));
  }

  private RecommendationRow row(Recommendation one, InstitutionRef place) {
    return RecommendationRow.of(one, place, LocalDate.now(clock), access.mayReply(one));
  }

  private Recommendation visible(long id) {
    var found = em.find(Recommendation.class, id);
    if (found == null) {
      throw new NotThere("recommendation", id);
    }
    access.requireSees(found);
    return found;
  }
}
