package kg.childcare.registry.children;

/** Life of an alert. Only a protection officer resolves; what never came to show is dropped. */
public enum AlertState {
  OPEN, RESOLVED, DROPPED;

  boolean canBecome(AlertState next) {
    return this == OPEN && next != OPEN;
  }
}
