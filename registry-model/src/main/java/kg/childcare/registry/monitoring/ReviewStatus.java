package kg.childcare.registry.monitoring;

/** Life of a review: what is issued is never taken back. */
public enum ReviewStatus {
  DRAFT, ISSUED;

  public boolean canBecome(ReviewStatus next) {
    return switch (this) {
      case DRAFT -> next == ISSUED;
      case ISSUED -> false;
    };
  }
}
