package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kg.childcare.registry.accreditation.DueStep;
import kg.childcare.registry.shared.Multilingual;

/**
 * Something about an accreditation that somebody has to do.
 *
 * @param number of the application, decision, act or appeal it is about
 * @param due day by which; for a ruling of another body the day on which the appeal was filed
 * @param page path of the page on which it is done
 */
public record DueRow(DueStep step, String number, String institution, Multilingual institutionName, LocalDate due, String page) implements Serializable {
  /** Days by which it is late; another body has no term that we know of. */
  public long daysLate(LocalDate today) {
    return step == DueStep.RULING ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
  }
}
