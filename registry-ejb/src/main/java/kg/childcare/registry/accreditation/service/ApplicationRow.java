package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.shared.Multilingual;

/** One line of the list of applications. @param decisionDue day by which it must be decided, or null before it is complete */
public record ApplicationRow(
    long id,
    String number,
    String institution,
    Multilingual institutionName,
    String territory,
    String category,
    ApplicationStatus status,
    int capacity,
    boolean renewal,
    LocalDate preparedOn,
    LocalDate decisionDue) implements Serializable {
  /** Whether the decision should have been taken before the day. */
  public boolean late(LocalDate today) {
    return status.open() && decisionDue != null && decisionDue.isBefore(today);
  }
}
