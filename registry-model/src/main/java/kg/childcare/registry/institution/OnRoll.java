package kg.childcare.registry.institution;

import java.time.LocalDate;

/**
 * The children of an institution as one sees them who would close it.
 *
 * @param children on the roll today @param sleepingThere of these, without a recorded leave, stay in hospital or way to another institution
 * @param emptySince first day on which the last one to leave was gone; null when none ever left
 */
public record OnRoll(int children, int sleepingThere, LocalDate emptySince) {
  /** No child now, and none ever left. */
  public static OnRoll nobody() {
    return new OnRoll(0, 0, null);
  }
}
