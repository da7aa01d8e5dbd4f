package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.Ground;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.Sex;

/** One child of a roll on a day: by number, never by name. @param absent how it is away that night, or null when it sleeps here */
public record RollRow(
    long placementId, long childId, String number, Sex sex, LocalDate birthMonth, LocalDate enteredOn, Ground ground, BasisKind basis, MovementKind absent,
    LocalDate expectedBack)
    implements Serializable {
  public int ageOn(LocalDate day) {
    return AgeBand.yearsOn(birthMonth, day);
  }
}
