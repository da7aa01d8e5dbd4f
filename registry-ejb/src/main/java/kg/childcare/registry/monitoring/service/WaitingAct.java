package kg.childcare.registry.monitoring.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.shared.Multilingual;

/** An act of which the mechanism has not given its opinion yet. */
public record WaitingAct(long inspectionId, String actNumber, String institutionNumber, Multilingual institution, LocalDate visitDate, Instant issuedAt) implements Serializable {
  static WaitingAct of(Inspection visit, InstitutionRef place) {
    return new WaitingAct(visit.id(), visit.act().number(), place.number(), place.name(), visit.visitDate(), visit.act().issuedAt());
  }
}
