package kg.childcare.registry.children;

/** Whether the parents live: a biological fact, never derived from the legal status of the child. */
public enum ParentalStatus {
  BOTH_DEAD, ONLY_MOTHER_ALIVE, ONLY_FATHER_ALIVE, BOTH_ALIVE, UNKNOWN
}
