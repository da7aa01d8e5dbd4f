package kg.childcare.registry.institution;

/** Life of an institution, from a rumour to its end. The only place that knows which state may follow which. */
public enum InstitutionStatus {
  SUSPECTED, UNDER_CHECK, NOT_AN_INSTITUTION, CLOSED_DOWN, DUPLICATE, PROPOSED, ACTIVE, TEMPORARILY_CLOSED, CLOSING, CLOSED, CREATED_IN_ERROR;

  public boolean canBecome(InstitutionStatus next) {
    return switch (this) {
      case SUSPECTED -> next == UNDER_CHECK;
      case UNDER_CHECK -> next == PROPOSED || next == NOT_AN_INSTITUTION || next == CLOSED_DOWN || next == DUPLICATE;
      case PROPOSED -> next == ACTIVE || next == CREATED_IN_ERROR;
      case ACTIVE -> next == TEMPORARILY_CLOSED || next == CLOSING;
      case TEMPORARILY_CLOSED -> next == ACTIVE || next == CLOSING;
      case CLOSING -> next == CLOSED;
      case NOT_AN_INSTITUTION, CLOSED_DOWN, DUPLICATE, CLOSED, CREATED_IN_ERROR -> false;
    };
  }

  /** Whether it may turn out that it had the state before still: an end stays an end, and where children may be is not undone over their heads. */
  public boolean canBeTakenBackTo(InstitutionStatus before) {
    return !isEnd() && (before.operates() || !operates());
  }

  /** Whether children may be in it: the states in which a roll is kept and returns are due. */
  public boolean operates() {
    return this == ACTIVE || this == TEMPORARILY_CLOSED || this == CLOSING;
  }

  /** Whether nothing can follow: the institution is no more, or never was one. */
  public boolean isEnd() {
    return switch (this) {
      case NOT_AN_INSTITUTION, CLOSED_DOWN, DUPLICATE, CLOSED, CREATED_IN_ERROR -> true;
      default -> false;
    };
  }

  /** Whether it is entered as an institution, so that all its facts have to be known and lawful; a rumour and a mistake are not. */
  public boolean isRegistered() {
    return operates() || this == PROPOSED || this == CLOSED;
  }

  /** What it becomes when it turns out to be another one that was entered twice; null where that cannot be found any more, or not yet. */
  InstitutionStatus asDuplicate() {
    return switch (this) {
      case UNDER_CHECK -> DUPLICATE;
      case PROPOSED, ACTIVE, TEMPORARILY_CLOSED, CLOSING -> CREATED_IN_ERROR;
      default -> null;
    };
  }

  /** States that the public register shows; rumours and mistakes are not published. */
  public boolean isPublic() {
    return operates() || this == CLOSED;
  }
}
