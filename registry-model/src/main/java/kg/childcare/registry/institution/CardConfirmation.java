package kg.childcare.registry.institution;

/** Whether an institution has said lately that its card is still correct. */
public enum CardConfirmation {
  DUE, FRESH
}
