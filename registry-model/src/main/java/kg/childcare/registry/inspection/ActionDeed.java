package kg.childcare.registry.inspection;

/** What was done about a correction. */
public enum ActionDeed {
  CLAIM, VERIFICATION, REJECTION
}
