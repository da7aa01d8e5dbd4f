package kg.childcare.registry.standards;

import java.io.Serializable;

/** The answer to one criterion of a checklist; a criterion without an answer counts as not verified. */
public record RatedCriterion(String sectionCode, Severity severity, Rating rating) implements Serializable {
  boolean counts() {
    return rating == Rating.MET || rating == Rating.PARTLY_MET || rating == Rating.NOT_MET;
  }

  int halfPoints() {
    return rating == Rating.MET ? 2 : rating == Rating.PARTLY_MET ? 1 : 0;
  }

  boolean failsCritically() {
    return severity == Severity.CRITICAL && rating == Rating.NOT_MET;
  }
}
