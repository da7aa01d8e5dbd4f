package kg.childcare.registry.inspection;

import java.time.LocalDate;

/** How long ago an institution was last visited, as far as an issued act says so; who was never visited was not visited lately either. */
public enum LastVisit {
  NEVER(0), NOT_FOR_HALF_A_YEAR(6), NOT_FOR_A_YEAR(12), NOT_FOR_TWO_YEARS(24);

  private final int months;

  LastVisit(int months) {
    this.months = months;
  }

  /** From this day on no visit may have been, so that the answer fits. */
  public LocalDate noneSince(LocalDate day) {
    return this == NEVER ? LocalDate.EPOCH : day.minusMonths(months);
  }
}
