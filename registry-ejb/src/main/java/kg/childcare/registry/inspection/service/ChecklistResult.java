package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.standards.ChecklistScore;
import kg.childcare.registry.standards.Criterion;

/** The result of a checklist with the names of its sections, in the order of the standards. @param sections names by code */
public record ChecklistResult(ChecklistScore score, Map<String, Multilingual> sections, String standards, boolean draftStandards) implements Serializable {
  static Map<String, Multilingual> sections(Collection<Criterion> questions) {
    var names = new LinkedHashMap<String, Multilingual>();
    questions.forEach(question -> names.putIfAbsent(question.sectionCode(), question.sectionName()));
    return names;
  }
}
