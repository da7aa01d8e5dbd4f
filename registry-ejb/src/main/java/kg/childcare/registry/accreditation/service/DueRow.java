package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kg.childcare.registry.accreditation.DueStep;
import kg.childcare.registry.accreditation.Obstacle;
import kg.childcare.registry.shared.Multilingual;

/**
 * Something about an accreditation that somebody has to do.
 *
 * @param number of the application, decision, act or appeal it is about
 * @param due day by which; for a ruling of another body the day on which the appeal was filed
 * @param page path of the page on which it is done
 * @param obstacles what stands against deciding about an application that is ready; its term runs all the same
 */
public record DueRow(DueStep step, String number, String institution, Multilingual institutionName, LocalDate due, String page, List<Obstacle> obstacles) implements Serializable {
  /** Days by which it is late; another body has no term that we know of. */
  public long daysLate(LocalDate today) {
    return step == DueStep.RULING ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
  }
}
