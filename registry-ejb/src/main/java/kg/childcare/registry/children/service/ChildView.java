package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.ParentalStatus;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.shared.Versioned;

/** A child by its number, with the stays that the caller may know. @param away the absence that runs now, or null */
public record ChildView(
    String number, int version, Sex sex, LocalDate birthMonth, int age, ParentalStatus parentalStatus, boolean certifiedDisability, MovementKind away, boolean own,
    List<StayView> stays)
    implements Serializable, Versioned {
  /** The stay that runs now, if the caller may know of it; else null. */
  public StayView running() {
    return stays.stream().filter(StayView::isRunning).findFirst().orElse(null);
  }
}
