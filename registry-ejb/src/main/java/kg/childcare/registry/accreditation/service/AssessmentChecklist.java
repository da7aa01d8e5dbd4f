package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.AssessmentQuestions;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.standards.service.StandardsQueries;

/** Puts together the checklist on which a place is assessed, by the standards and the parameters of a day. */
@ApplicationScoped
class AssessmentChecklist {
  @Inject
  StandardsQueries standards;

  @Inject
  Parameters parameters;

  AssessmentQuestions of(String category, LocalDate day) {
    var set = standards.currentSet(day).code();
    return new AssessmentQuestions(set, standards.criteria(set, category), parameters.number("checklist.critical_cap_percent", day));
  }
}
