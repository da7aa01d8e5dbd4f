package kg.childcare.registry.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * An indicator counted: so many of so many, per hundred or per hundred thousand.
 *
 * @param times what the quotient is multiplied by
 * @param ofChildren whether both numbers count children, so that small ones are hidden from those who may not know each child
 * @param from first day of the period; the same as {@code to} for a point in time
 */
public record Measure(double numerator, double denominator, int times, boolean ofChildren, LocalDate from, LocalDate to) implements Serializable {
  /** Nothing can be said when there is nothing to divide by. */
  public OptionalDouble value() {
    return denominator <= 0 ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator * times);
  }

  /** Whether the number of those counted, or of those not counted, is so small that it could name a child. */
  public boolean isSmall(int threshold) {
    return ofChildren && (small(numerator, threshold) || small(denominator - numerator, threshold));
  }

  private static boolean small(double count, int threshold) {
    return count > 0 && count < threshold;
  }
}
