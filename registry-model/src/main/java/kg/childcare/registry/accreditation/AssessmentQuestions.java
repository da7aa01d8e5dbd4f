package kg.childcare.registry.accreditation;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.standards.ChecklistScore;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.RatedCriterion;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;

/**
 * The checklist by which a place is assessed before it is accredited: the one by which it will be inspected.
 *
 * @param standards code of the set of standards @param criteria those that apply to the category
 * @param criticalCap highest percentage with a critical criterion that is not met
 */
public record AssessmentQuestions(String standards, List<Criterion> criteria, int criticalCap) implements Serializable {
  /** Refuses ratings of criteria that are not asked, and a checklist by which nothing could be verified. */
  ChecklistScore score(Map<String, Rating> ratings) {
    ratings.keySet().forEach(code -> requireOf("ratings", criteria.stream().anyMatch(one -> one.code().equals(code)), "accreditation.rule.criterionUnknown", code));
    var score = ChecklistScore.of(criteria.stream().map(one -> new RatedCriterion(one.sectionCode(), one.severity(), rating(ratings, one))).toList(), criticalCap);
    requireOf("ratings", score.result() != null, "accreditation.rule.nothingVerified");
    return score;
  }

  /** Critical criteria that are not met, and those that nobody could see: where a child's safety is not known to be given, it is not given. */
  int criticalUnmet(Map<String, Rating> ratings) {
    return (int) criteria.stream().filter(one -> one.severity() == Severity.CRITICAL).map(one -> rating(ratings, one)).filter(rating -> rating == Rating.NOT_MET || rating == Rating.NOT_VERIFIED).count();
  }

  private static Rating rating(Map<String, Rating> ratings, Criterion criterion) {
    return ratings.getOrDefault(criterion.code(), Rating.NOT_VERIFIED);
  }
}
