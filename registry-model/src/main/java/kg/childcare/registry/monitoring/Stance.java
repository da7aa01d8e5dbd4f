package kg.childcare.registry.monitoring;

/** What a monitor holds of one finding of the ministry. */
public enum Stance {
  AGREE, PARTLY, DISAGREE;

  public boolean needsReason() {
    return this != AGREE;
  }
}
