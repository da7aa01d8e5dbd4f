package kg.childcare.registry.children;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Runs;

/**
 * One stay without a court decision.
 *
 * @param left first day on which the child is no longer there; null while it stays
 */
public record Groundless(LocalDate entered, LocalDate left, BasisKind basis) {
  /**
   * The days on which any of these children is kept without any paper, or on an emergency act for longer than one may last.
   *
   * @param allowed for how many days an emergency act may last, by the day from which that holds
   */
  public static List<Period> days(Collection<Groundless> stays, SortedMap<LocalDate, Integer> allowed) {
    var turns = new HashSet<>(allowed.keySet());
    stays.forEach(stay -> {
      turns.add(stay.entered());
      allowed.values().forEach(days -> turns.add(stay.entered().plusDays(days + 1L)));
      if (stay.left() != null) {
        turns.add(stay.left());
      }
    });
    return Runs.of(turns, day -> stays.stream().anyMatch(stay -> stay.holds(day, allowed)));
  }

  private boolean holds(LocalDate day, SortedMap<LocalDate, Integer> allowed) {
    var there = !day.isBefore(entered) && (left == null || day.isBefore(left));
    return there && (basis == BasisKind.NONE || basis == BasisKind.EMERGENCY_ACT && entered.isBefore(day.minusDays(on(day, allowed))));
  }

  /** Before the first day that is told, what held on it counts. */
  private static int on(LocalDate day, SortedMap<LocalDate, Integer> allowed) {
    var until = allowed.headMap(day.plusDays(1));
    return until.isEmpty() ? allowed.get(allowed.firstKey()) : until.get(until.lastKey());
  }
}
