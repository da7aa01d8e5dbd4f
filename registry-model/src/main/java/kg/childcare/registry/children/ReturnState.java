package kg.childcare.registry.children;

/** Life of a monthly return. What is accepted is locked; a correction is another edition. */
public enum ReturnState {
  DRAFT, SUBMITTED, RETURNED, ACCEPTED;

  boolean canBecome(ReturnState next) {
    return switch (this) {
      case DRAFT, RETURNED -> next == SUBMITTED;
      case SUBMITTED -> next == RETURNED || next == ACCEPTED;
      case ACCEPTED -> false;
    };
  }

  /** Whether the institution may still change it. */
  public boolean isOpen() {
    return this == DRAFT || this == RETURNED;
  }
}
