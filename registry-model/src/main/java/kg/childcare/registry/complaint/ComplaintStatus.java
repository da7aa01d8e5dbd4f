package kg.childcare.registry.complaint;

/** Life of a complaint. A wrong one is closed with a reason, never deleted. */
public enum ComplaintStatus {
  RECEIVED, TRIAGED, REFERRED, IN_WORK, ANSWERED, CLOSED;

  public boolean canBecome(ComplaintStatus next) {
    return switch (this) {
      case RECEIVED -> next == TRIAGED;
      case TRIAGED -> next == REFERRED || next == IN_WORK;
      case REFERRED -> next == IN_WORK || next == ANSWERED;
      case IN_WORK -> next == REFERRED || next == ANSWERED;
      case ANSWERED -> next == CLOSED;
      case CLOSED -> false;
    };
  }
}
