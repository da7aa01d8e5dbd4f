package kg.childcare.registry.monitoring.service;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.monitoring.Review;
import kg.childcare.registry.monitoring.ReviewStatus;

/** Which opinions are in a list: issued ones, at the place where the institution is known to be now. */
final class OpinionSelection {
  private OpinionSelection() {}

  static Predicate visible(CriteriaBuilder cb, Root<Review> review, Root<InstitutionProfile> profile, Predicate inScope) {
    return cb.and(
        cb.equal(review.get("status"), ReviewStatus.ISSUED),
        cb.equal(profile.get("institution").get("id"), review.get("institutionId")),
        cb.isNull(profile.get("supersededAt")),
        cb.isNull(profile.get("period").get("to")),
        inScope);
  }
}
