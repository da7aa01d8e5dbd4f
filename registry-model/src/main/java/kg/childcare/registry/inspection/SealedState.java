package kg.childcare.registry.inspection;

/** Life of a visit while nobody but the planner and the team may know of it. */
public enum SealedState {
  DRAWN, ASSIGNED, RELEASED, ARRIVED, CANCELLED;

  boolean canBecome(SealedState next) {
    return switch (this) {
      case DRAWN -> next == ASSIGNED || next == CANCELLED;
      case ASSIGNED -> next == ASSIGNED || next == RELEASED || next == CANCELLED;
      case RELEASED -> next == ARRIVED || next == CANCELLED;
      case ARRIVED, CANCELLED -> false;
    };
  }
}
