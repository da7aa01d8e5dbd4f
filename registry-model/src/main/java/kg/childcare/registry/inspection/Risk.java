package kg.childcare.registry.inspection;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Reasons for which an institution is more likely to be drawn, with their points. The weights are a proposal until the ministry
 * and the monitors confirm them; they are part of the frozen inputs of each draw through the points they gave.
 */
public enum Risk {
  EVERYONE(10), NEVER_VISITED(40), LONG_NOT_VISITED(20), CRITICAL_FINDING(30), OVERDUE_CORRECTION(20), HEAD_COUNT_DIFFERED(15),
  ENTRY_OBSTRUCTED(15), OVER_CAPACITY(15), UNACCREDITED(20), SILENCE(15), WORD_FROM_CHILDREN(25), INCIDENT(15);

  private final int points;

  Risk(int points) {
    this.points = points;
  }

  public int points() {
    return points;
  }

  /** Adds this reason for each of the institutions. */
  public static void note(Map<Long, Set<Risk>> reasons, Collection<Long> institutions, Risk risk) {
    institutions.forEach(id -> reasons.computeIfAbsent(id, any -> EnumSet.noneOf(Risk.class)).add(risk));
  }
}
