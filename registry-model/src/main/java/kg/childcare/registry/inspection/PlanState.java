package kg.childcare.registry.inspection;

/** Life of a plan: inputs frozen, drawn under a hidden seed, seed opened when the period is over. */
public enum PlanState {
  PREPARED, DRAWN, OPENED;

  boolean canBecome(PlanState next) {
    return switch (this) {
      case PREPARED -> next == DRAWN;
      case DRAWN -> next == OPENED;
      case OPENED -> false;
    };
  }
}
