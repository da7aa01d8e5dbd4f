package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.institution.InstitutionStatus;

/**
 * What a list of institutions is narrowed to; null leaves a question open.
 *
 * @param text anything a person would type: part of a name in any language, number, place, phone
 * @param territory SOATE code; everything inside it
 * @param asOf the day to read the register on; today when null
 * @param knownOn the moment to read it as it was known; now when null
 */
public record InstitutionFilter(String text, String territory, String category, String ownership, InstitutionStatus status, LocalDate asOf, Instant knownOn)
    implements Serializable {
  public static InstitutionFilter none() {
    return new InstitutionFilter(null, null, null, null, null, null, null);
  }
}
