package kg.childcare.registry.children;

/** On what authority a child is kept in an institution. */
public enum BasisKind {
  COURT_DECISION, EMERGENCY_ACT, PARENTS_APPLICATION, NONE
}
