package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.Ground;
import kg.childcare.registry.children.Sex;

/** One child in a list over several institutions: by number, never by name. */
public record ChildRow(
    String number, Sex sex, LocalDate birthMonth, LocalDate enteredOn, Ground ground, BasisKind basis, String institution, String nameKy, String nameRu, String nameEn)
    implements Serializable {
  public int ageOn(LocalDate day) {
    return AgeBand.yearsOn(birthMonth, day);
  }
}
