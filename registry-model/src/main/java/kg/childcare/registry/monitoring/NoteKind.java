package kg.childcare.registry.monitoring;

/** What a sealed record of the monitors is. */
public enum NoteKind {
  NOTE, VISIT, INTERVIEW
}
