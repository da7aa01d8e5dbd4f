package kg.childcare.registry.inspection.service;

import java.util.List;
import java.util.Map;
import kg.childcare.registry.inspection.HeadCount;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.standards.ChecklistScore;
import kg.childcare.registry.standards.Criterion;

/**
 * All that an act prints.
 *
 * @param count the head-count, or null after a refused entry
 * @param questions the checklist by code, empty after a refused entry
 */
public record ActContent(
    Inspection inspection, InstitutionRef institution, Multilingual territory, List<String> team, HeadCount count, ChecklistScore score,
    Map<String, Criterion> questions, boolean draftStandards) {
  boolean entered() {
    return inspection.submittedAt() != null;
  }
}
