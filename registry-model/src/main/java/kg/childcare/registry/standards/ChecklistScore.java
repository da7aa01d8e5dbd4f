package kg.childcare.registry.standards;

import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The result of a checklist. Percentages are over what applies and could be verified: met counts whole, partly met half.
 * One critical criterion that is not met caps the result, whatever the percentage.
 *
 * @param sections percentage of each section by its code; null where nothing could be counted
 * @param percent percentage over all, before the cap; null where nothing could be counted
 * @param result percentage after the cap, by which the visit is judged; null where nothing could be counted
 * @param criticalFailures critical criteria not met
 * @param notVerified criteria that the team could not see; never counted as met
 */
public record ChecklistScore(Map<String, Integer> sections, Integer percent, Integer result, int criticalFailures, int failures, int notVerified)
    implements Serializable {
  /** @param cap highest result with a critical failure, in percent */
  public static ChecklistScore of(Collection<RatedCriterion> answers, int cap) {
    var sections = new TreeMap<String, Integer>();
    answers.stream().collect(groupingBy(RatedCriterion::sectionCode)).forEach((code, inSection) -> sections.put(code, percentOf(inSection)));
    var percent = percentOf(answers);
    var critical = count(answers, RatedCriterion::failsCritically);
    var result = percent == null || critical == 0 ? percent : Integer.valueOf(Math.min(percent, cap));
    return new ChecklistScore(
        sections, percent, result, critical, count(answers, answer -> answer.rating().failed()), count(answers, answer -> answer.rating() == Rating.NOT_VERIFIED));
  }

  public boolean isCapped() {
    return percent != null && !percent.equals(result);
  }

  private static int count(Collection<RatedCriterion> answers, Predicate<RatedCriterion> which) {
    return (int) answers.stream().filter(which).count();
  }

  private static Integer percentOf(Collection<RatedCriterion> answers) {
    var counted = answers.stream().filter(RatedCriterion::counts).toList();
    return counted.isEmpty() ? null : counted.stream().mapToInt(RatedCriterion::halfPoints).sum() * 100 / (counted.size() * 2);
  }
}
