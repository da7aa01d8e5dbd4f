package kg.childcare.registry.statistics.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.shared.Multilingual;

/**
 * An indicator: its definition, and its value where this release computes it.
 *
 * @param formula as in the reference list, in English
 * @param computed null where only the definition is known
 */
public record IndicatorRow(String code, String group, Multilingual name, String formula, String period, String unit, String source, Computed computed)
    implements Serializable {
  /** Numbers of a day. @param value null when hidden, or when there is nothing to divide by @param hidden whether small counts are held back */
  public record Computed(Double value, Double numerator, Double denominator, LocalDate from, LocalDate to, boolean hidden) implements Serializable {}
}
