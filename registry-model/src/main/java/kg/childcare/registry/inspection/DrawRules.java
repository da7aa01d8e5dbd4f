package kg.childcare.registry.inspection;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.io.Serializable;

/**
 * What the draw has to respect besides chance.
 *
 * @param visits how many visits to draw
 * @param nightPercent least share of visits that begin between 20:00 and 06:00
 * @param weekendPercent least share of visits on Saturday or Sunday
 * @param repeatPercent share kept for institutions that are not due yet, so that a recent visit is no promise of peace
 * @param intervalMonths longest gap between two visits; beyond it an institution is due
 * @param restDays days after a visit in which no other is drawn
 */
public record DrawRules(int visits, int nightPercent, int weekendPercent, int repeatPercent, int intervalMonths, int restDays)
    implements Serializable {
  public DrawRules {
    requireOf("visits", visits >= 1 && visits <= 100_000, "inspection.rule.visitsOutOfRange", visits);
    requireOf("nightPercent", percent(nightPercent), "inspection.rule.percentOutOfRange", nightPercent);
    requireOf("weekendPercent", percent(weekendPercent), "inspection.rule.percentOutOfRange", weekendPercent);
    requireOf("repeatPercent", percent(repeatPercent), "inspection.rule.percentOutOfRange", repeatPercent);
  }

  private static boolean percent(int share) {
    return share >= 0 && share <= 100;
  }

  /** The share of n, rounded up. */
  static int share(int n, int percent) {
    return (n * percent + 99) / 100;
  }

  String line() {
    return visits + ";" + nightPercent + ";" + weekendPercent + ";" + repeatPercent + ";" + intervalMonths + ";" + restDays;
  }

  static DrawRules parse(String line) {
    var part = java.util.Arrays.stream(line.split(";")).mapToInt(Integer::parseInt).toArray();
    return new DrawRules(part[0], part[1], part[2], part[3], part[4], part[5]);
  }
}
