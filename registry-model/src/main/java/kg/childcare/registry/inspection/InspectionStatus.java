package kg.childcare.registry.inspection;

/** Life of a visit from the gate to its end. The only place that knows which step may follow which. */
public enum InspectionStatus {
  ENTRY_REFUSED, ARRIVED, CHECKLIST_SUBMITTED, ACT_ISSUED, RESPONDED, CLOSED;

  boolean canBecome(InspectionStatus next) {
    return switch (this) {
      case ENTRY_REFUSED -> next == ARRIVED || next == ACT_ISSUED;
      case ARRIVED -> next == CHECKLIST_SUBMITTED;
      case CHECKLIST_SUBMITTED -> next == ACT_ISSUED;
      case ACT_ISSUED -> next == RESPONDED || next == CLOSED;
      case RESPONDED -> next == CLOSED;
      case CLOSED -> false;
    };
  }

  /** Whether the institution may know of the visit through the registry. */
  public boolean actIssued() {
    return ordinal() >= ACT_ISSUED.ordinal();
  }
}
