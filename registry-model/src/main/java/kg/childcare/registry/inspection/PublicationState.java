package kg.childcare.registry.inspection;

/** Life of the published version of an act. The only place that knows which step may follow which. */
public enum PublicationState {
  PUBLISHED, REPLACED, WITHDRAWN;

  boolean canBecome(PublicationState next) {
    return this == PUBLISHED && next != PUBLISHED;
  }
}
