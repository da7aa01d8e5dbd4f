package kg.childcare.registry.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** On which days to remind of an end: so many days before it, as the parameter of the day says. */
public final class Ladder {
  private Ladder() {}

  /**
   * Steps that are to be told, and from which day: those still to come, and of those that are past the last one, from today, when nothing was told before.
   *
   * @param ends last day of what ends
   * @param told steps that were told already
   */
  public static SortedMap<Integer, LocalDate> of(LocalDate ends, Collection<Integer> steps, Collection<Integer> told, LocalDate today) {
    var days = new TreeMap<Integer, LocalDate>();
    steps.stream().filter(step -> ends.minusDays(step).isAfter(today)).forEach(step -> days.put(step, ends.minusDays(step)));
    var past = steps.stream().filter(step -> !ends.minusDays(step).isAfter(today)).min(Comparator.naturalOrder());
    if (!ends.isBefore(today)) {
      past.filter(step -> told.stream().noneMatch(one -> one <= step)).ifPresent(step -> days.put(step, today));
    }
    told.forEach(days::remove);
    return days;
  }
}
