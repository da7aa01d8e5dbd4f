package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.ApplicationKind;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.accreditation.Obstacle;
import kg.childcare.registry.shared.Multilingual;

/**
 * One line of the list of applications.
 *
 * @param completenessDue day by which its papers are to be checked, or null before it is submitted
 * @param siteVisitDue day by which the place is to be looked at, or null before it is complete
 * @param decisionDue day by which it must be decided, or null before it is complete
 * @param obstacles what stands against putting it to the vote today although it is ready
 */
public record ApplicationRow(
    long id, String number, String institution, Multilingual institutionName, String territory, String category, ApplicationStatus status, int capacity, ApplicationKind kind,
    LocalDate preparedOn, LocalDate completenessDue, LocalDate siteVisitDue, LocalDate decisionDue,
    List<Obstacle> obstacles) implements Serializable {
  static ApplicationRow of(Application application, String institution, Multilingual name, List<Obstacle> obstacles) {
    return new ApplicationRow(
        application.id(), application.number(), institution, name, application.territory(), application.category(), application.status(), application.capacity(), application.kind(),
        application.preparedOn(), application.completenessDue(), application.siteVisitDue(), application.decisionDue(), obstacles);
  }

  /** Day by which the next step is to be done, or null where none is waited for. */
  public LocalDate due() {
    return switch (status) {
      case SUBMITTED -> completenessDue;
      case COMPLETE -> siteVisitDue == null ? decisionDue : siteVisitDue;
      case SITE_ASSESSED -> decisionDue;
      case DRAFT, RETURNED_INCOMPLETE, DECIDED, WITHDRAWN -> null;
    };
  }

  /** Whether the next step should have been done before the day. */
  public boolean late(LocalDate today) {
    return due() != null && due().isBefore(today);
  }
}
