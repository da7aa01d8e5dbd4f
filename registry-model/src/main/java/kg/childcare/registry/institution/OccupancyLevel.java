package kg.childcare.registry.institution;

/** How full an institution is: more children on the roll than places, as many, or fewer. */
public enum OccupancyLevel {
  OVER, FULL, FREE
}
