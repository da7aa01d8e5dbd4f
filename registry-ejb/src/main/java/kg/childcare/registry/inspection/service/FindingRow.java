package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.inspection.Finding;
import kg.childcare.registry.inspection.FindingOrigin;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Said;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;

/** A finding with the words of its criterion. @param question text of the criterion, or null when it rests on something else */
public record FindingRow(
    long id, long inspectionId, int number, FindingOrigin origin, String criterion, Multilingual question, Rating rating, Severity severity, Multilingual evidence,
    boolean repeated, LocalDate due)
    implements Serializable {
  static FindingRow of(Finding finding, Multilingual question) {
    return new FindingRow(finding.id(), finding.inspection().id(), finding.number(), finding.origin(), finding.criterion(), question, finding.rating(),
        finding.severity(), Said.inAll(finding.evidence()), finding.repeated(), finding.due());
  }
}
