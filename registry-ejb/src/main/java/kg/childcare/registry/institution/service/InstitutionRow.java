package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.shared.Multilingual;

/**
 * One line of a list of institutions, on the day of the list.
 *
 * @param accreditation status of its accreditation, by its name @param children on the roll; null where nobody keeps rolls
 * @param lastVisit day of the last visit with an issued act; null when there was none @param confirmedOn day on which the card was last said to be correct
 */
public record InstitutionRow(
    long id, String number, Multilingual name, String category, String ownership, String territory, InstitutionStatus status, Integer capacity,
    String accreditation, Integer children, LocalDate lastVisit, LocalDate confirmedOn) implements Serializable {
  public InstitutionRow(Long id, String number, String ky, String ru, String en, String category, String ownership, String territory, InstitutionStatus status, Integer capacity) {
    this(id, number, Multilingual.of(ky, ru, en), category, ownership, territory, status, capacity, null, null, null, null);
  }

  InstitutionRow with(Enum<?> standing, Integer onRoll, LocalDate visited, LocalDate confirmed) {
    return new InstitutionRow(id, number, name, category, ownership, territory, status, capacity, standing == null ? null : standing.name(), onRoll, visited, confirmed);
  }

  public boolean isOver() {
    return capacity != null && children != null && children > capacity;
  }
}
