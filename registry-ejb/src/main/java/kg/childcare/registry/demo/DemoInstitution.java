package kg.childcare.registry.demo;

import java.time.LocalDate;
import kg.childcare.registry.shared.Multilingual;

/**
 * A synthetic institution as the later parts need it.
 *
 * @param index 0 to 136, stable
 * @param capacity approved places
 * @param children how many children its roll is meant to have; more than the capacity in the few overcrowded ones
 * @param usual how many it had before it lost its right to keep children; as many as today where it did not
 * @param fate what becomes of its right
 */
public record DemoInstitution(
    long id, int index, String number, Multilingual name, String category, String ownership, String territory, int ageMin, int ageMax, int capacity, int children, int usual,
    DemoFate fate) {

  /** First day without the right to keep children, or null. */
  LocalDate lost(LocalDate today) {
    return fate.losesRight() ? today.minusDays(fate.daysWithout(index)) : null;
  }
}
