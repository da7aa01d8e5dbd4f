package kg.childcare.registry.capacity.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kg.childcare.registry.shared.RuleViolation;

/** Months from one to another, both counted. */
public record MonthSpan(YearMonth from, YearMonth to) implements Serializable {
  private static final int LONGEST_YEARS = 3;

  public MonthSpan {
    RuleViolation.requireOf("from", !from.isAfter(to), "capacity.rule.spanBackwards", from, to);
    RuleViolation.requireOf("from", from.plusYears(LONGEST_YEARS).isAfter(to), "capacity.rule.spanTooLong", LONGEST_YEARS);
  }

  public LocalDate first() {
    return from.atDay(1);
  }

  public LocalDate last() {
    return to.atEndOfMonth();
  }

  public Stream<YearMonth> months() {
    return LongStream.rangeClosed(0, from.until(to, ChronoUnit.MONTHS)).mapToObj(from::plusMonths);
  }
}
