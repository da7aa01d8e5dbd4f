package kg.childcare.registry.children;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Runs;

/**
 * One stay and the papers under it, some of which may leave it without a ground.
 *
 * @param left first day on which the child is no longer there; null while it stays
 * @param papers all that were ever put under it, in the order in which they were recorded
 */
public record Groundless(LocalDate entered, LocalDate left, List<Paper> papers) {
  /** A paper under the stay. @param decidedOn null where there is none @param until last day for which it holds, or null @param recordedOn day on which it was written down */
  public record Paper(BasisKind kind, LocalDate decidedOn, LocalDate until, LocalDate recordedOn) {
    /** First day on which it takes the place of an earlier one. */
    private LocalDate from() {
      return decidedOn == null ? recordedOn : decidedOn;
    }

    /** An emergency act lasts from its own day, also when the child is handed on to another institution. */
    boolean failsOn(LocalDate day, int allowed) {
      return kind == BasisKind.NONE || until != null && until.isBefore(day) || kind == BasisKind.EMERGENCY_ACT && from().isBefore(day.minusDays(allowed));
    }
  }

  /**
   * The days on which any of these children is kept without any paper, on one whose term is over, or on an emergency act for longer than one may last.
   *
   * @param allowed for how many days an emergency act may last, by the day from which that holds
   */
  public static List<Period> days(Collection<Groundless> stays, SortedMap<LocalDate, Integer> allowed) {
    var turns = new HashSet<>(allowed.keySet());
    stays.forEach(stay -> {
      turns.add(stay.entered());
      if (stay.left() != null) {
        turns.add(stay.left());
      }
      stay.papers().forEach(paper -> {
        turns.add(paper.from());
        allowed.values().forEach(days -> turns.add(paper.from().plusDays(days + 1L)));
        if (paper.until() != null) {
          turns.add(paper.until().plusDays(1));
        }
      });
    });
    return Runs.of(turns, day -> stays.stream().anyMatch(stay -> stay.holds(day, allowed)));
  }

  private boolean holds(LocalDate day, SortedMap<LocalDate, Integer> allowed) {
    var there = !day.isBefore(entered) && (left == null || day.isBefore(left));
    return there && inForce(papers, day).failsOn(day, on(day, allowed));
  }

  /** The last one recorded that had begun; the first stands under the stay from the beginning. @param papers all under one stay, in the order in which they were recorded */
  public static Paper inForce(List<Paper> papers, LocalDate day) {
    return papers.stream().filter(paper -> !paper.from().isAfter(day)).reduce((earlier, later) -> later).orElse(papers.get(0));
  }

  /** Before the first day that is told, what held on it counts. */
  private static int on(LocalDate day, SortedMap<LocalDate, Integer> allowed) {
    var until = allowed.headMap(day.plusDays(1));
    return until.isEmpty() ? allowed.get(allowed.firstKey()) : until.get(until.lastKey());
  }
}
