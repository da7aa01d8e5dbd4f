package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import kg.childcare.registry.reference.service.Parameters;

/** When the return of a month is due. */
@ApplicationScoped
public class ReturnCalendar {
  @Inject
  Parameters parameters;

  @Inject
  Clock clock;

  public LocalDate dueDay(YearMonth month) {
    var next = month.plusMonths(1);
    return next.atDay(Math.min(parameters.number("report.due_day", next.atDay(1)), next.lengthOfMonth()));
  }

  /** The last month whose returns should all have been handed in before a day. */
  public YearMonth lastDue(LocalDate day) {
    var over = YearMonth.from(day).minusMonths(1);
    return dueDay(over).isBefore(day) ? over : over.minusMonths(1);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Time of day in Bishkek, to the minute. */
  public LocalTime time() {
    return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
  }

  public YearMonth currentMonth() {
    return YearMonth.now(clock);
  }

  /** The month whose return people work on today: the last one that is over. */
  public YearMonth reportingMonth() {
    return currentMonth().minusMonths(1);
  }
}
