package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.institution.OwnerRole;

/**
 * What a list of owners is narrowed to.
 *
 * @param text part of any spelling @param asOf the day on which they stood behind an institution; today when null
 * @param knownOn the moment as known at which it is read; now when null
 */
public record OwnerFilter(String text, OwnerRole role, LocalDate asOf, Instant knownOn) implements Serializable {
  public OwnerFilter(String text, OwnerRole role) {
    this(text, role, null, null);
  }
}
