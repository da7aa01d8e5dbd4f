package kg.childcare.registry.standards.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.reference.service.Sentences;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.standards.AppliesTo;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.StandardSet;
import kg.childcare.registry.standards.StandardSetStatus;

/** The standards and the checklists made from them. Nothing in them is secret. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StandardsQueries {
  @PersistenceContext
  EntityManager em;

  public List<StandardSetRow> sets() {
    return all().stream().map(StandardSetRow::of).toList();
  }

  /** The published set in force on a day; before any was published, the latest draft, marked as such. */
  public StandardSetRow currentSet(LocalDate day) {
    var sets = all();
    return sets.stream().filter(set -> set.inForce(day)).findFirst()
        .or(() -> sets.stream().filter(set -> set.status() == StandardSetStatus.DRAFT).max(Comparator.comparing(StandardSet::id)))
        .map(StandardSetRow::of)
        .orElseThrow(() -> new NotThere("standards", day));
  }

  /** The checklist for a category by the set of a day, in the order of the standards. */
  public List<Criterion> criteriaFor(String categoryCode, LocalDate day) {
    return criteria(currentSet(day).code(), categoryCode);
  }

  /** The checklist for a category by a given set, such as the one that a visit began with; all criteria when no category is named. */
  public List<Criterion> criteria(String setCode, String categoryCode) {
    return set(setCode).criteria()
        .filter(criterion -> categoryCode == null || criterion.appliesTo().covers(categoryCode))
        .sorted(Comparator.comparing(Criterion::code))
        .map(criterion -> criterion.guided(Sentences.of(criterion.guidance().en())))
        .toList();
  }

  /** Codes of the same criteria, without their texts. */
  public Set<String> codes(String setCode, String categoryCode) {
    return em.createQuery("select c.code, c.appliesTo from StandardCriterion c where c.section.set.code = :set", Object[].class)
        .setParameter("set", setCode)
        .getResultStream()
        .filter(row -> categoryCode == null || AppliesTo.parse((String) row[1]).covers(categoryCode))
        .map(row -> (String) row[0])
        .collect(Collectors.toSet());
  }

  private StandardSet set(String code) {
    return em.createQuery("select s from StandardSet s where s.code = :code", StandardSet.class)
        .setParameter("code", code)
        .setHint("eclipselink.batch", "s.sections")
        .setHint("eclipselink.batch", "s.sections.criteria")
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotThere("standards", code));
  }

  private List<StandardSet> all() {
    return em.createQuery("select s from StandardSet s order by s.id desc", StandardSet.class).getResultList();
  }
}
