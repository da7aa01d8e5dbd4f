package kg.childcare.registry.institution;

/** What is wrong with the open bedrooms of an institution on a day, or that one is closed. */
public enum RoomFinding {
  MIXED, TOO_SMALL, TOO_MANY_BEDS, NOT_APART, MORE_CHILDREN_THAN_BEDS, CLOSED
}
