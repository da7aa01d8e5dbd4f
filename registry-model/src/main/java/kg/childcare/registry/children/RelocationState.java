package kg.childcare.registry.children;

import java.time.LocalDate;

/** How far the relocation of one child is; read off the roll and the plan, never stored. */
public enum RelocationState {
  OPEN, NAMED, MOVED, CANCELLED;

  /**
   * The state on a day. {@code RelocationSelection} says the same to the database.
   *
   * @param planEnds last day of the plan, or null
   * @param leftOn first day on which the child is gone from the roll, or null
   * @param named whether a destination is named for the child
   */
  public static RelocationState on(LocalDate day, LocalDate planEnds, LocalDate leftOn, boolean named) {
    if (planEnds != null && planEnds.isBefore(day) && (leftOn == null || leftOn.isAfter(planEnds))) {
      return CANCELLED;
    }
    if (leftOn != null && !leftOn.isAfter(day)) {
      return MOVED;
    }
    return named ? NAMED : OPEN;
  }
}
