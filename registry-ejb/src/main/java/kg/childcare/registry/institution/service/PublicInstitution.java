package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.shared.Multilingual;

/** What everybody may know of an institution: never a child, never an address. @param territory SOATE code of its raion or city */
public record PublicInstitution(
    long id, String number, Multilingual name, String category, String ownership, String territory, InstitutionStatus status, Integer capacity, LocalDate since)
    implements Serializable {
  public PublicInstitution(long id, String number, String ky, String ru, String en, String category, String ownership, String territory, InstitutionStatus status,
      Integer capacity, LocalDate since) {
    this(id, number, Multilingual.of(ky, ru, en), category, ownership, territory, status, capacity, since);
  }
}
