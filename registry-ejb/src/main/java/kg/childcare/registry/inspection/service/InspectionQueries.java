package kg.childcare.registry.inspection.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Visits that have begun, as the caller may read them; a visit before its arrival is not here at all. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.PLANNER, Role.INSPECTOR, Role.REGISTRAR, Role.INSTITUTION, Role.MONITOR})
public class InspectionQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  VisitSelection selection;

  @Inject
  VisitAccess access;

  @Inject
  VisitDetails details;

  @Inject
  DocumentArchive archive;

  public long count(InspectionFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var inspection = query.from(Inspection.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(cb.count(inspection)).where(selection.matching(filter, cb, query, inspection, profile));
    return em.createQuery(query).getSingleResult();
  }

  public List<InspectionRow> rows(InspectionFilter filter, PageRequest<InspectionSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(InspectionRow.class);
    var inspection = query.from(Inspection.class);
    var profile = query.from(InstitutionProfile.class);
    var name = profile.get("facts").get("name");
    var sort = page.sort().of(inspection, profile);
    query.select(cb.construct(InspectionRow.class, inspection.get("id"), profile.get("institution").get("number"), name.get("ky"), name.get("ru"), name.get("en"),
            profile.get("facts").get("territory"), inspection.get("visitDate"), inspection.get("status"), inspection.get("announcedReason")))
        .where(selection.matching(filter, cb, query, inspection, profile))
        .orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.desc(inspection.get("id")));
    return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
  }

  public InspectionDetail detail(long id) {
    return details.of(access.readable(id), LocalDate.now(clock));
  }

  /** The act as it was filed. */
  public byte[] act(long id, Language language) {
    access.readable(id);
    var document = archive.current(DocumentKind.INSPECTION_ACT, id, language).orElseThrow(() -> new NotThere("act", id));
    return archive.content(document.id());
  }

  /** Visits to one institution that the caller may know of, the newest first. */
  public List<InspectionRow> ofInstitution(String number) {
    var filter = new InspectionFilter(null, number, null, false);
    return rows(filter, new PageRequest<>(0, PageRequest.MAX_SIZE, InspectionSort.VISIT_DATE, false));
  }
}
