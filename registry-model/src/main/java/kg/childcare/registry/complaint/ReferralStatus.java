package kg.childcare.registry.complaint;

/** What the other body has done: sent, written in its book, opened as a case and ended are different things. */
public enum ReferralStatus {
  SENT, REGISTERED, CASE_OPENED, REFUSED, FINISHED;

  public boolean canBecome(ReferralStatus next) {
    return switch (this) {
      case SENT -> next == REGISTERED || next == REFUSED;
      case REGISTERED -> next == CASE_OPENED || next == REFUSED || next == FINISHED;
      case CASE_OPENED -> next == FINISHED;
      case REFUSED, FINISHED -> false;
    };
  }

  public boolean open() {
    return this != REFUSED && this != FINISHED;
  }
}
