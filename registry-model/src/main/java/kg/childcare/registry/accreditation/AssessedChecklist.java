package kg.childcare.registry.accreditation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import kg.childcare.registry.standards.Rating;

/**
 * What two assessors found at the place, criterion by criterion.
 *
 * @param ratings by the code of the criterion; one that is left out was not verified
 */
public record AssessedChecklist(
    @NotNull LocalDate visitedOn,
    @NotNull @Size(min = 1, max = 200) String firstAssessor,
    @NotNull @Size(min = 1, max = 200) String secondAssessor,
    @Size(max = 4000) String remarks,
    @NotNull @Size(max = 1000) Map<@NotNull String, @NotNull Rating> ratings) implements Serializable {
  /** The same with the figures that follow from it. */
  CompletedAssessment of(AssessmentQuestions asked) {
    var score = asked.score(ratings);
    return new CompletedAssessment(visitedOn, score.result(), asked.criticalUnmet(ratings), firstAssessor, secondAssessor, remarks);
  }
}
