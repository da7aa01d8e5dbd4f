package kg.childcare.registry.accreditation;

/** A commission's session is open until its chair closes it. */
public enum SessionStatus {
  OPEN, CLOSED;

  boolean canBecome(SessionStatus next) {
    return switch (this) {
      case OPEN -> next == CLOSED;
      case CLOSED -> false;
    };
  }
}
