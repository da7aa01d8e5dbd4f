package kg.childcare.registry.monitoring.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.monitoring.Review;
import kg.childcare.registry.monitoring.ReviewStatus;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Issued opinions, which the ministry reads as well as the monitors; and, for monitors, the acts that still wait for one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.PLANNER, Role.INSPECTOR, Role.REGISTRAR, Role.MONITOR})
public class OpinionQueries {
  private static final String[] READERS = {Role.PLANNER, Role.INSPECTOR, Role.REGISTRAR, Role.MONITOR};
  private static final Set<InspectionStatus> WITH_ACT =
      EnumSet.allOf(InspectionStatus.class).stream().filter(InspectionStatus::actIssued).collect(Collectors.toUnmodifiableSet());
  private static final String WAITING = " from Inspection i where i.status in :statuses and not exists"
      + " (select r.id from Review r where r.inspectionId = i.id and r.mandate = :mandate and r.status = :issued)";

  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  Mandates mandates;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  InspectionQueries inspections;

  @Inject
  DocumentArchive archive;

  /** Opinions issued on acts of institutions that the caller may see, the newest first. */
  public List<OpinionRow> rows(PageRequest<OpinionSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Review.class);
    var review = query.from(Review.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(review).where(OpinionSelection.visible(cb, review, profile, scope.visible(cb, profile.get("facts").get("territory"), review.get("institutionId"), READERS)))
        .orderBy(page.ascending() ? cb.asc(review.get("issuedAt")) : cb.desc(review.get("issuedAt")), cb.desc(review.get("id")));
    var found = em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    var names = names(found.stream().map(Review::institutionId).toList());
    return found.stream().map(one -> OpinionRow.of(one, names.get(one.institutionId()))).toList();
  }

  public long count() {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var review = query.from(Review.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(cb.count(review))
        .where(OpinionSelection.visible(cb, review, profile, scope.visible(cb, profile.get("facts").get("territory"), review.get("institutionId"), READERS)));
    return em.createQuery(query).getSingleResult();
  }

  /** One issued opinion beside the findings of its act. */
  public OpinionFile file(long id) {
    var review = issued(id);
    return OpinionFile.of(review, inspections.detail(review.inspectionId()));
  }

  /** The opinion as it was filed. */
  public byte[] document(long id, Language language) {
    issued(id);
    return archive.current(DocumentKind.MONITORING_REPORT, id, language).map(found -> archive.content(found.id())).orElseThrow(() -> new NotThere("opinion", id));
  }

  /** Acts without an opinion of the mandate in force, the newest first. */
  @RolesAllowed(Role.MONITOR)
  public List<WaitingAct> waiting(int first, int size) {
    var found = em.createQuery("select i" + WAITING + " order by i.act.issuedAt desc, i.id desc", Inspection.class)
        .setParameter("statuses", WITH_ACT).setParameter("mandate", mandates.today()).setParameter("issued", ReviewStatus.ISSUED)
        .setFirstResult(first).setMaxResults(Math.min(size, PageRequest.MAX_SIZE)).getResultList();
    var names = names(found.stream().map(Inspection::institutionId).toList());
    return found.stream().map(act -> WaitingAct.of(act, names.get(act.institutionId()))).toList();
  }

  @RolesAllowed(Role.MONITOR)
  public long countWaiting() {
    return em.createQuery("select count(i)" + WAITING, Long.class)
        .setParameter("statuses", WITH_ACT).setParameter("mandate", mandates.today()).setParameter("issued", ReviewStatus.ISSUED).getSingleResult();
  }

  private Review issued(long id) {
    var review = em.find(Review.class, id);
    if (review == null || review.status() != ReviewStatus.ISSUED) {
      throw new NotThere("opinion", id);
    }
    scope.requireSees(institutions.get(review.institutionId()).territoryCode(), review.institutionId(), READERS);
    return review;
  }

  private Map<Long, InstitutionRef> names(Collection<Long> ids) {
    return institutions.all(ids.stream().distinct().toList()).stream().collect(Collectors.toMap(InstitutionRef::id, Function.identity()));
  }
}
