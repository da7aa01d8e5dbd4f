package kg.childcare.registry.audit;

/** How a recorded call ended: carried out, refused, or it opened something protected. */
public enum Outcome {
  DONE, REFUSED, READ
}
