package kg.childcare.registry.institution.service;

import java.io.Serializable;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.shared.Multilingual;

/** One line of a list of institutions. */
public record InstitutionRow(
    String number, Multilingual name, String category, String ownership, String territory, InstitutionStatus status, Integer capacity) implements Serializable {
  public InstitutionRow(String number, String ky, String ru, String en, String category, String ownership, String territory, InstitutionStatus status, Integer capacity) {
    this(number, Multilingual.of(ky, ru, en), category, ownership, territory, status, capacity);
  }
}
