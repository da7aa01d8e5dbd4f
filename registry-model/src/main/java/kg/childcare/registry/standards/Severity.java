package kg.childcare.registry.standards;

/** How much harm a failed criterion can do; it sets how soon it must be put right. */
public enum Severity {
  CRITICAL, MAJOR, MINOR
}
