package kg.childcare.registry.children;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;

/** How many children were on a roll on each day, from the days on which they came and went. */
public final class DailyCount {
  private final TreeMap<LocalDate, Integer> countFrom = new TreeMap<>();

  /** One stay: counted from the day it began up to the day before it ended. @param left null while it lasts */
  public record Span(LocalDate entered, LocalDate left) {}

  private DailyCount(Collection<Span> spans) {
    var changes = new TreeMap<LocalDate, Integer>();
    for (var span : spans) {
      changes.merge(span.entered(), 1, Integer::sum);
      if (span.left() != null) {
        changes.merge(span.left(), -1, Integer::sum);
      }
    }
    int count = 0;
    for (var change : changes.entrySet()) {
      count += change.getValue();
      countFrom.put(change.getKey(), count);
    }
  }

  public static DailyCount of(Collection<Span> spans) {
    return new DailyCount(spans);
  }

  public int on(LocalDate day) {
    var last = countFrom.floorEntry(day);
    return last == null ? 0 : last.getValue();
  }

  /** First day of the unbroken run up to this day on which the count was above the limit; the day itself when it is not. */
  public LocalDate aboveSince(int limit, LocalDate day) {
    var since = day;
    for (var change : countFrom.headMap(day, true).descendingMap().entrySet()) {
      if (change.getValue() <= limit) {
        break;
      }
      since = change.getKey();
    }
    return since;
  }
}
