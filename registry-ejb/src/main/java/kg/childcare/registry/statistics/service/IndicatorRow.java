package kg.childcare.registry.statistics.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.shared.Multilingual;

/**
 * An indicator: its definition, and its value where this release computes it.
 *
 * @param computed null where only the definition is known
 */
public record IndicatorRow(String code, String group, Multilingual name, Multilingual formula, String period, String unit, Multilingual source, Computed computed)
    implements Serializable {
  /** Key of the text for the unit: {@code per 1,000; %} becomes {@code statistics.unit.per_1_000_percent}. */
  public String unitKey() {
    return unitKey(unit);
  }

  public static String unitKey(String unit) {
    return "statistics.unit." + unit.replace("%", "percent").replaceAll("[^A-Za-z0-9]+", "_");
  }

  /** Numbers of a day. @param value null when hidden, or when there is nothing to divide by @param hidden whether small counts are held back */
  public record Computed(Double value, Double numerator, Double denominator, LocalDate from, LocalDate to, boolean hidden) implements Serializable {}
}
