package kg.childcare.registry.capacity.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.capacity.OccupancySteps;

/**
 * How full an institution is on one day; null where nothing is known.
 *
 * @param approved approved places @param usable beds in open bedrooms @param onRoll children on the roll @param occupied those who sleep there
 * @param paid places that somebody pays for, none once it is closed; null as well for those who may not know
 * @param closedPaid places that somebody pays for on a day on which it is closed for good; null while it is not
 */
public record OccupancyDay(LocalDate date, Integer approved, Integer usable, int onRoll, int occupied, Integer paid, Integer closedPaid) implements Serializable {
  static OccupancyDay of(OccupancySteps steps, LocalDate day) {
    return new OccupancyDay(day, steps.approved().on(day), steps.usable().on(day), steps.onRoll().on(day), steps.occupied().on(day), steps.paid().on(day),
        steps.closedPaid().on(day));
  }

  /** More children on the roll than approved places. */
  public boolean isOver() {
    return approved != null && onRoll > approved;
  }

  /** More children on the roll than beds in open bedrooms. */
  public boolean isOverBeds() {
    return usable != null && onRoll > usable;
  }

  /** Somebody pays for places of an institution that is no more. */
  public boolean isPaidThoughClosed() {
    return closedPaid != null && closedPaid > 0;
  }

  /** Approved places that no child has; never less than none. */
  public Integer free() {
    return approved == null ? null : Integer.valueOf(Math.max(0, approved - onRoll));
  }
}
