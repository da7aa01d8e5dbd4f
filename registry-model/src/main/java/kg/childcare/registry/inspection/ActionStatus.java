package kg.childcare.registry.inspection;

/** Life of a correction. What the institution says is a claim; only a second person makes it true. */
public enum ActionStatus {
  OPEN, CLAIMED, VERIFIED;

  boolean canBecome(ActionStatus next) {
    return switch (this) {
      case OPEN -> next == CLAIMED || next == VERIFIED; // a later visit may find it right without any claim
      case CLAIMED -> next == VERIFIED || next == OPEN;
      case VERIFIED -> false;
    };
  }
}
