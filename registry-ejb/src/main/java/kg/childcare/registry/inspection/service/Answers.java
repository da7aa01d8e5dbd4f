package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.childcare.registry.inspection.Checklist;
import kg.childcare.registry.inspection.ChecklistAnswer;
import kg.childcare.registry.inspection.HeadCount;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.service.StandardsQueries;

/** Loads what belongs to one visit: its questions, its answers, its head-count, and the visit before. */
@RequestScoped
class Answers {
  @PersistenceContext
  EntityManager em;

  @Inject
  StandardsQueries standards;

  Map<String, Criterion> questions(Inspection inspection) {
    var byCode = new LinkedHashMap<String, Criterion>();
    standards.criteria(inspection.standards(), inspection.category()).forEach(criterion -> byCode.put(criterion.code(), criterion));
    return byCode;
  }

  Checklist of(long inspectionId) {
    return new Checklist(inspectionId, all(inspectionId));
  }

  List<ChecklistAnswer> all(long inspectionId) {
    return em.createQuery("select a from ChecklistAnswer a where a.inspectionId = :visit order by a.id", ChecklistAnswer.class)
        .setParameter("visit", inspectionId)
        .getResultList();
  }

  /** The count that holds: the last one made. */
  Optional<HeadCount> headCount(long inspectionId) {
    return em.createQuery("select h from HeadCount h where h.inspectionId = :visit order by h.id desc", HeadCount.class)
        .setParameter("visit", inspectionId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The visit before this one at the same place, if its checklist was handed in. */
  Optional<Inspection> before(Inspection inspection) {
    return em.createQuery("select i from Inspection i where i.institutionId = :place and i.visitDate < :day and i.submittedAt is not null order by i.visitDate desc", Inspection.class)
        .setParameter("place", inspection.institutionId())
        .setParameter("day", inspection.visitDate())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
