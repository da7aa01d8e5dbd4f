package kg.childcare.registry.accreditation;

/** Life of an application for accreditation. The only place that knows which step may follow which. */
public enum ApplicationStatus {
  DRAFT, SUBMITTED, RETURNED_INCOMPLETE, COMPLETE, SITE_ASSESSED, DECIDED, WITHDRAWN;

  boolean canBecome(ApplicationStatus next) {
    return switch (this) {
      case DRAFT -> next == SUBMITTED || next == WITHDRAWN;
      case SUBMITTED -> next == RETURNED_INCOMPLETE || next == COMPLETE || next == WITHDRAWN;
      case RETURNED_INCOMPLETE -> next == SUBMITTED || next == WITHDRAWN;
      case COMPLETE -> next == SITE_ASSESSED || next == WITHDRAWN;
      case SITE_ASSESSED -> next == SITE_ASSESSED || next == DECIDED || next == WITHDRAWN;
      case DECIDED -> next == SITE_ASSESSED;
      case WITHDRAWN -> false;
    };
  }

  /** Whether documents may still be added or replaced. */
  public boolean takesDocuments() {
    return this == DRAFT || this == RETURNED_INCOMPLETE;
  }

  /** Whether somebody still has to do something about it. */
  public boolean open() {
    return this != DECIDED && this != WITHDRAWN;
  }
}
