package kg.childcare.registry.children;

/** What a protection officer has to look into. */
public enum AlertKind {
  OVERLAP, GAP, REENTRY, TRANSFER_UNCONFIRMED, UNKNOWN_DESTINATION, NO_BASIS, EMERGENCY_TOO_LONG, OVER_CAPACITY, OVER_CAP, NO_RIGHT, AGE_OUT_OF_RANGE, RETURN_OUTDATED
}
