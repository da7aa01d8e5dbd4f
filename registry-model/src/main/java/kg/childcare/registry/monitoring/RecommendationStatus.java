package kg.childcare.registry.monitoring;

/** Life of a recommendation: a reply is what the addressee claims, the last two are what the monitor saw. */
public enum RecommendationStatus {
  ISSUED, REPLIED, IMPLEMENTED, NOT_IMPLEMENTED;

  public boolean canBecome(RecommendationStatus next) {
    return switch (this) {
      case ISSUED, REPLIED -> next == REPLIED || next == IMPLEMENTED || next == NOT_IMPLEMENTED;
      case NOT_IMPLEMENTED -> next == REPLIED || next == IMPLEMENTED;
      case IMPLEMENTED -> false;
    };
  }

  public boolean open() {
    return this != IMPLEMENTED;
  }
}
