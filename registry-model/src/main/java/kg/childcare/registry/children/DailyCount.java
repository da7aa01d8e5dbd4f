package kg.childcare.registry.children;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;
import kg.childcare.registry.shared.Steps;

/** How many children were on a roll on each day, from the days on which they came and went. */
public final class DailyCount {
  private final Steps count;

  /** One stay: counted from the day it began up to the day before it ended. @param left null while it lasts */
  public record Span(LocalDate entered, LocalDate left) {}

  private DailyCount(Collection<Span> spans) {
    var amounts = new TreeMap<LocalDate, Integer>();
    for (var span : spans) {
      amounts.merge(span.entered(), 1, Integer::sum);
      if (span.left() != null) {
        amounts.merge(span.left(), -1, Integer::sum);
      }
    }
    count = Steps.summing(amounts);
  }

  public static DailyCount of(Collection<Span> spans) {
    return new DailyCount(spans);
  }

  public int on(LocalDate day) {
    return count.on(day);
  }

  /** The same as a number that changes by day. */
  public Steps steps() {
    return count;
  }
}
