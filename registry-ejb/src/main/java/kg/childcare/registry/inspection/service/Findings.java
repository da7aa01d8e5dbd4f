package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.inspection.Checklist;
import kg.childcare.registry.inspection.CompletedVisit;
import kg.childcare.registry.inspection.Finding;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.Shortcoming;
import kg.childcare.registry.standards.ChecklistScore;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.RatedCriterion;
import kg.childcare.registry.standards.Rating;

/** Turns the answers of a visit into what is wrong and into its result. */
@RequestScoped
class Findings {
  @Inject
  Answers answers;

  CompletedVisit completed(Inspection inspection) {
    var questions = answers.questions(inspection);
    var checklist = answers.of(inspection.id());
    var count = answers.headCount(inspection.id());
    var before = failedBefore(inspection);
    var shortcomings = new ArrayList<Shortcoming>();
    count.flatMap(counted -> counted.shortcoming()).ifPresent(shortcomings::add);
    questions.values().forEach(question -> checklist.answerTo(question.code())
        .filter(answer -> answer.rating().failed())
        .ifPresent(answer -> shortcomings.add(Shortcoming.ofCriterion(question.code(), answer.rating(), question.severity(), answer.evidence(), before.contains(question.code())))));
    return new CompletedVisit(count.isPresent(), checklist.unanswered(questions.keySet()), List.copyOf(checklist.unsettled()), shortcomings);
  }

  private Set<String> failedBefore(Inspection inspection) {
    return answers.before(inspection).map(before -> before.findings().stream().map(Finding::criterion).collect(Collectors.toSet())).orElse(Set.of());
  }

  /** Result by section. @param cap highest result with a critical failure, in percent */
  ChecklistScore score(Inspection inspection, int cap) {
    var checklist = answers.of(inspection.id());
    return ChecklistScore.of(answers.questions(inspection).values().stream().map(question -> rated(question, checklist)).toList(), cap);
  }

  private static RatedCriterion rated(Criterion question, Checklist checklist) {
    var rating = checklist.answerTo(question.code()).map(answer -> answer.rating()).orElse(Rating.NOT_VERIFIED);
    return new RatedCriterion(question.sectionCode(), question.severity(), rating);
  }
}
