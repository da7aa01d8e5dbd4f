package kg.childcare.registry.reference;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Counts working days: Monday to Friday, except where the country's calendar says otherwise. */
public final class WorkingCalendar {
  private final Map<LocalDate, Boolean> dayOff;

  public WorkingCalendar(Map<LocalDate, Boolean> dayOff) {
    this.dayOff = Map.copyOf(dayOff);
  }

  public static WorkingCalendar of(Collection<CalendarDay> days) {
    return new WorkingCalendar(days.stream().collect(toUnmodifiableMap(CalendarDay::date, CalendarDay::dayOff)));
  }

  public boolean isWorking(LocalDate day) {
    var off = dayOff.get(day);
    return off == null ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : !off;
  }

  /** The last day of a term of so many working days; the day on which it starts is not counted. */
  public LocalDate plus(LocalDate start, int workingDays) {
    var day = workingDays == 0 ? start.minusDays(1) : start;
    for (int left = Math.max(1, workingDays); left > 0; ) {
      day = day.plusDays(1);
      if (isWorking(day)) {
        left--;
      }
    }
    return day;
  }

  /** Working days after the first day up to and including the last; negative when the last lies before. */
  public int between(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return -between(last, first);
    }
    return (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorking).count();
  }
}
