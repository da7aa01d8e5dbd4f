package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.shared.Multilingual;

/** A visit in a list. */
public record InspectionRow(long id, String institutionNumber, Multilingual institution, String territory, LocalDate visitDate, InspectionStatus status, boolean announced)
    implements Serializable {
  public InspectionRow(Long id, String number, String ky, String ru, String en, String territory, LocalDate visitDate, InspectionStatus status, String announcedReason) {
    this(id, number, Multilingual.of(ky, ru, en), territory, visitDate, status, announcedReason != null);
  }
}
