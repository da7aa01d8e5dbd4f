package kg.childcare.registry.inspection;

import static kg.childcare.registry.shared.RuleViolation.require;
import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * All answers of one visit. A device may change its own mind; two devices that differ are both kept until somebody of the team
 * says which one is right.
 */
public class Checklist {
  private final long inspectionId;
  private final Map<UUID, ChecklistAnswer> answers = new LinkedHashMap<>();
  private final Map<String, List<ChecklistAnswer>> byCriterion = new LinkedHashMap<>();

  public Checklist(long inspectionId, Collection<ChecklistAnswer> answers) {
    this.inspectionId = inspectionId;
    answers.forEach(this::add);
  }

  private void add(ChecklistAnswer answer) {
    answers.put(answer.answerId(), answer);
    byCriterion.computeIfAbsent(answer.criterion(), code -> new ArrayList<>()).add(answer);
  }

  /**
   * Takes one answer.
   *
   * @return the new answer to keep, or nothing when this very answer is here already
   */
  public Optional<ChecklistAnswer> take(AnswerGiven given, String by, Set<String> knownCriteria) {
    requireOf("criterion", knownCriteria.contains(given.criterion()), "inspection.rule.criterionUnknown", given.criterion());
    requireOf("evidence", !given.rating().failed() || given.evidence() != null && !given.evidence().isBlank(), "inspection.rule.evidenceMissing", given.criterion());
    if (answers.containsKey(given.answerId())) {
      return Optional.empty();
    }
    var taken = new ChecklistAnswer(inspectionId, given, by);
    var sameDevice = standing(given.criterion()).stream().filter(answer -> answer.device().equals(given.device())).toList();
    if (sameDevice.stream().anyMatch(answer -> answer.answeredAt().isAfter(given.answeredAt()))) {
      taken.replaced(); // an older one that came late over a bad line
    } else {
      sameDevice.forEach(ChecklistAnswer::replaced);
    }
    add(taken);
    return Optional.of(taken);
  }

  /** Codes that two devices answered differently. */
  public Set<String> unsettled() {
    var codes = new TreeSet<String>();
    for (var criterion : byCriterion.keySet()) {
      var standing = standing(criterion);
      if (standing.stream().anyMatch(answer -> !answer.says(standing.get(0)))) {
        codes.add(criterion);
      }
    }
    return codes;
  }

  /** Says which of several answers to one criterion counts; the others stay readable. */
  public void settle(UUID answerId) {
    var right = answers.get(answerId);
    require(right != null && right.stands(), "inspection.rule.answerUnknown");
    standing(right.criterion()).stream().filter(answer -> answer != right).forEach(ChecklistAnswer::setAside);
  }

  /** The answer that counts; of several that say the same, the last. */
  public Optional<ChecklistAnswer> answerTo(String criterion) {
    return standing(criterion).stream().max(java.util.Comparator.comparing(ChecklistAnswer::answeredAt));
  }

  public List<ChecklistAnswer> standing(String criterion) {
    return byCriterion.getOrDefault(criterion, List.of()).stream().filter(ChecklistAnswer::stands).toList();
  }

  public int unanswered(Collection<String> criteria) {
    return (int) criteria.stream().filter(code -> answerTo(code).isEmpty()).count();
  }
}
