package kg.childcare.registry.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;

/** A number that changes on some days and stays what it is between them, such as the places of an institution; unknown before the first. */
public final class Steps {
  public static final Steps UNKNOWN = new Steps(new TreeMap<>());

  private final TreeMap<LocalDate, Integer> from;

  private Steps(TreeMap<LocalDate, Integer> from) {
    this.from = from;
  }

  /** @param from the first day of each number; null where it is unknown again */
  public static Steps of(Map<LocalDate, Integer> from) {
    return new Steps(new TreeMap<>(from));
  }

  /** The sum of changes, 0 before the first. @param changes by how much on which day */
  public static Steps summing(SortedMap<LocalDate, Integer> changes) {
    var from = new TreeMap<LocalDate, Integer>();
    from.put(LocalDate.MIN, 0);
    int sum = 0;
    for (var change : changes.entrySet()) {
      sum += change.getValue();
      from.put(change.getKey(), sum);
    }
    return new Steps(from);
  }

  /** What it amounts to on each day on which it may change. */
  public static Steps on(Collection<LocalDate> days, Function<LocalDate, Integer> amount) {
    var from = new TreeMap<LocalDate, Integer>();
    days.forEach(day -> from.put(day, amount.apply(day)));
    return new Steps(from);
  }

  /** The days from which it amounts to something else, without the beginning of time. */
  public Set<LocalDate> turns() {
    var days = new TreeSet<>(from.keySet());
    days.remove(LocalDate.MIN);
    return days;
  }

  /** What it amounts to on a day; null where that is unknown. */
  public Integer on(LocalDate day) {
    var last = from.floorEntry(day);
    return last == null ? null : last.getValue();
  }

  /** The same, and another number where this one is unknown. */
  public Steps orElse(Steps other) {
    var days = new TreeSet<>(from.keySet());
    days.addAll(other.from.keySet());
    return on(days, day -> Optional.ofNullable(on(day)).orElseGet(() -> other.on(day)));
  }

  /** Both together; what is unknown of one adds nothing to the other. */
  public Steps plus(Steps other) {
    return with(other, Integer::sum);
  }

  /** The difference; what is unknown of the other takes nothing away. */
  public Steps minus(Steps other) {
    return with(other, (mine, theirs) -> mine - theirs);
  }

  private Steps with(Steps other, IntBinaryOperator together) {
    var days = new TreeSet<>(from.keySet());
    days.addAll(other.from.keySet());
    return on(days, day -> on(day) == null && other.on(day) == null
        ? null
        : Integer.valueOf(together.applyAsInt(Optional.ofNullable(on(day)).orElse(0), Optional.ofNullable(other.on(day)).orElse(0))));
  }

  /** The same from a day on; unknown before. */
  public Steps since(LocalDate day) {
    var later = new TreeMap<>(from.tailMap(day, true));
    later.put(day, on(day));
    return new Steps(later);
  }

  /** The same before a day; unknown from it on. */
  public Steps until(LocalDate day) {
    var earlier = new TreeMap<>(from.headMap(day, false));
    earlier.put(day, null);
    return new Steps(earlier);
  }

  /** The first day on which it is known. */
  public Optional<LocalDate> firstKnown() {
    return from.entrySet().stream().filter(step -> step.getValue() != null).map(Map.Entry::getKey).findFirst();
  }

  /** The sum over all days from the first to the last, both counted; days on which it is unknown add nothing. */
  public long sum(LocalDate first, LocalDate last) {
    long sum = 0;
    for (var part : parts(first, last).entrySet()) {
      var next = from.higherKey(part.getKey());
      var end = next == null || next.isAfter(last) ? last.plusDays(1) : next;
      sum += part.getValue() == null ? 0 : part.getValue() * ChronoUnit.DAYS.between(part.getKey(), end);
    }
    return sum;
  }

  /** The first day within these on which it is more than the other, where both are known. */
  public Optional<LocalDate> firstAbove(Steps limit, LocalDate first, LocalDate last) {
    var days = new TreeSet<>(parts(first, last).keySet());
    days.addAll(limit.parts(first, last).keySet());
    return days.stream().filter(day -> on(day) != null && limit.on(day) != null && on(day) > limit.on(day)).findFirst();
  }

  /** How many of these days it is more than the other, where both are known. */
  public long daysAbove(Steps limit, LocalDate first, LocalDate last) {
    var days = new TreeSet<>(parts(first, last).keySet());
    days.addAll(limit.parts(first, last).keySet());
    return on(days, day -> on(day) != null && limit.on(day) != null && on(day) > limit.on(day) ? 1 : 0).sum(first, last);
  }

  /** The most it amounts to on any of these days; 0 where nothing is known. */
  public int highest(LocalDate first, LocalDate last) {
    return parts(first, last).values().stream().filter(amount -> amount != null).max(Integer::compare).orElse(0);
  }

  /** Whether it is known on any of these days. */
  public boolean isKnown(LocalDate first, LocalDate last) {
    return parts(first, last).values().stream().anyMatch(amount -> amount != null);
  }

  /** What it amounts to from the first day on and from each later day on which it changes. */
  private SortedMap<LocalDate, Integer> parts(LocalDate first, LocalDate last) {
    var parts = new TreeMap<>(from.subMap(first, true, last, true));
    var before = from.floorEntry(first);
    if (before != null) {
      parts.put(first, before.getValue());
    }
    return parts;
  }
}
