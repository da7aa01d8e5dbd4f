package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.Rating;

/**
 * The checklist of an application, to be filled in or as it was.
 *
 * @param draftStandards whether the set is a draft, which has to be said wherever it shows @param ratings of the latest assessment, by the code of the criterion; empty without one, and where the latest came from paper
 */
public record AssessmentSheet(long applicationId, String number, ApplicationStatus status, String standards, boolean draftStandards, List<Criterion> criteria, Map<String, Rating> ratings)
    implements Serializable {
  /** What was said of a criterion; what was left out was not verified. */
  public Rating rating(String criterion) {
    return ratings.getOrDefault(criterion, Rating.NOT_VERIFIED);
  }

  /** Whether an assessment can be booked now. */
  public boolean isOpen() {
    return isOpen(status);
  }

  static boolean isOpen(ApplicationStatus status) {
    return status == ApplicationStatus.COMPLETE || status == ApplicationStatus.SITE_ASSESSED;
  }
}
