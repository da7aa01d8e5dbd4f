package kg.childcare.registry.inspection;

import java.io.Serializable;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;

/** What becomes a finding: a failed criterion, a head-count that differs, a closed gate. */
public record Shortcoming(FindingOrigin origin, String criterion, Rating rating, Severity severity, String evidence, boolean repeated)
    implements Serializable {
  public static Shortcoming ofCriterion(String criterion, Rating rating, Severity severity, String evidence, boolean repeated) {
    return new Shortcoming(FindingOrigin.CHECKLIST, criterion, rating, severity, evidence, repeated);
  }

  static Shortcoming of(FindingOrigin origin, Severity severity, String evidence) {
    return new Shortcoming(origin, null, null, severity, evidence, false);
  }
}
