package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.children.Basis;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.Ground;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.institution.service.InstitutionRef;

/** One stay in one institution, with everything that happened in it; papers and institution as the reader may know them. */
public record StayView(
    long placementId, InstitutionRef institution, LocalDate enteredOn, LocalDate leftOn, MovementKind entry, ExitKind exit, Ground ground, Basis basis,
    List<MovementRow> movements)
    implements Serializable {
  static StayView of(Placement stay, InstitutionRef institution, List<MovementRow> movements) {
    return new StayView(stay.id(), institution, stay.enteredOn(), stay.leftOn(), stay.entry(), stay.exit(), stay.ground(), stay.basis(), movements);
  }

  public boolean isRunning() {
    return leftOn == null;
  }
}
