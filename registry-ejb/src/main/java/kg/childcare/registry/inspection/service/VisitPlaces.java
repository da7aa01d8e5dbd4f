package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.shared.NotThere;

/** Looks institutions up for visits, without asking who asks: only for use inside the services of this slice. */
@RequestScoped
class VisitPlaces {
  @PersistenceContext
  EntityManager em;

  VisitPlace place(long institutionId, LocalDate day) {
    return find(day, (cb, profile) -> cb.equal(profile.get("institution").get("id"), institutionId)).stream()
        .findFirst()
        .orElseThrow(() -> new NotThere("institution", institutionId));
  }

  VisitPlace byNumber(String number, LocalDate day) {
    return find(day, (cb, profile) -> cb.equal(profile.get("institution").get("number"), number)).stream()
        .findFirst()
        .orElseThrow(() -> new NotThere("institution", number));
  }

  /** Every place in which children live on the day, also those that have not been registered yet. */
  List<VisitPlace> withChildren(LocalDate day) {
    return find(day, (cb, profile) -> profile.get("status").in(InstitutionStatus.ACTIVE, InstitutionStatus.CLOSING, InstitutionStatus.PROPOSED, InstitutionStatus.UNDER_CHECK));
  }

  /** The conditions by which a profile is the one in force on a day, as it is known now. */
  static Predicate inForce(CriteriaBuilder cb, Root<InstitutionProfile> profile, LocalDate day) {
    var period = profile.get("period");
    return cb.and(
        cb.isNull(profile.get("supersededAt")),
        cb.lessThanOrEqualTo(period.get("from"), day),
        cb.or(cb.isNull(period.get("to")), cb.greaterThanOrEqualTo(period.get("to"), day)));
  }

  private interface Restriction {
    Predicate of(CriteriaBuilder cb, Root<InstitutionProfile> profile);
  }

  private List<VisitPlace> find(LocalDate day, Restriction restriction) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var profile = query.from(InstitutionProfile.class);
    var institution = profile.join("institution");
    var facts = profile.get("facts");
    query.multiselect(institution.get("id"), institution.get("number"), facts.get("name").get("ky"), facts.get("name").get("ru"), facts.get("name").get("en"),
            facts.get("category"), facts.get("territory"), facts.get("capacity"))
        .where(inForce(cb, profile, day), restriction.of(cb, profile));
    return em.createQuery(query).getResultStream()
        .map(row -> new VisitPlace((Long) row.get(0), (String) row.get(1),
            kg.childcare.registry.shared.Multilingual.of((String) row.get(2), (String) row.get(3), (String) row.get(4)),
            (String) row.get(5), (String) row.get(6), (Integer) row.get(7)))
        .toList();
  }
}
