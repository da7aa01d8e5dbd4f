package kg.childcare.registry.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Unbroken runs of days on which something holds, such as the days on which a home is too full. */
public final class Runs {
  private Runs() {}

  /**
   * The runs, the first one first; the last has no end when nothing known ends it.
   *
   * @param turns every day on which it can begin or cease to hold, among others; before the first of them it does not hold
   */
  public static List<Period> of(Collection<LocalDate> turns, Predicate<LocalDate> holds) {
    var runs = new ArrayList<Period>();
    LocalDate since = null;
    for (var day : new TreeSet<>(turns)) {
      var now = holds.test(day);
      if (now && since == null) {
        since = day;
      } else if (!now && since != null) {
        runs.add(Period.of(since, day.minusDays(1)));
        since = null;
      }
    }
    if (since != null) {
      runs.add(Period.since(since));
    }
    return runs;
  }
}
