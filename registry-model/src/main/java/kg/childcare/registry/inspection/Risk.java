package kg.childcare.registry.inspection;

/**
 * Reasons for which an institution is more likely to be drawn, with their points. The weights are a proposal until the ministry
 * and the monitors confirm them; they are part of the frozen inputs of each draw through the points they gave.
 */
public enum Risk {
  EVERYONE(10), NEVER_VISITED(40), LONG_NOT_VISITED(20), CRITICAL_FINDING(30), OVERDUE_CORRECTION(20), HEAD_COUNT_DIFFERED(15),
  ENTRY_OBSTRUCTED(15), OVER_CAPACITY(15), NEW_DIRECTOR(10), UNACCREDITED(20), SILENCE(15), WORD_FROM_CHILDREN(25), INCIDENT(15);

  private final int points;

  Risk(int points) {
    this.points = points;
  }

  public int points() {
    return points;
  }
}
