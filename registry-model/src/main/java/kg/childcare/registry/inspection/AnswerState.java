package kg.childcare.registry.inspection;

/** Whether an answer counts, or a later one of the same device or a settlement took its place. Nothing is ever deleted. */
public enum AnswerState {
  STANDS, REPLACED, SET_ASIDE
}
