package kg.childcare.registry.reference;

import static kg.childcare.registry.shared.RuleViolation.require;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A parameter's value on a day, and the term that it makes from a start. */
public record ParameterInForce(String key, String text, String unit, String dayType, LocalDate from, LocalDate to) implements Serializable {
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  public int number() {
    require(ParameterType.NUMBER.fits(text), "reference.rule.parameterNotNumber", key, text);
    return Integer.parseInt(text);
  }

  public List<Integer> numbers() {
    require(ParameterType.LIST.fits(text), "reference.rule.parameterNotNumber", key, text);
    return Stream.of(text.split(";")).map(Integer::valueOf).toList();
  }

  /** Last day of the term that begins on a day; hours and minutes make no term in days. */
  public LocalDate due(LocalDate start, WorkingCalendar calendar) {
    var amount = number();
    return switch (unit) {
      case "days" -> "working".equals(dayType) ? calendar.plus(start, amount) : start.plusDays(amount);
      case "months" -> start.plusMonths(amount);
      case "years" -> start.plusYears(amount);
      case "day of next month" -> start.withDayOfMonth(1).plusMonths(1).plusDays(amount - 1L);
      default -> throw new IllegalArgumentException(key + " is no term in days but in " + unit);
    };
  }

  /** End of the term that begins at a moment, by the clock. */
  public Instant due(Instant start) {
    return switch (unit) {
      case "minutes" -> start.plus(Duration.ofMinutes(number()));
      case "hours" -> start.plus(Duration.ofHours(number()));
      case "days" -> start.plus(Duration.ofDays(number()));
      default -> throw new IllegalArgumentException(key + " is no term by the clock but in " + unit);
    };
  }
}
