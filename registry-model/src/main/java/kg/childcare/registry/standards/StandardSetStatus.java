package kg.childcare.registry.standards;

/** Life of a set of standards. A draft may be tried on visits but is shown as a draft wherever it appears. */
public enum StandardSetStatus {
  DRAFT, PUBLISHED, REPLACED;

  boolean canBecome(StandardSetStatus next) {
    return switch (this) {
      case DRAFT -> next == PUBLISHED;
      case PUBLISHED -> next == REPLACED;
      case REPLACED -> false;
    };
  }
}
