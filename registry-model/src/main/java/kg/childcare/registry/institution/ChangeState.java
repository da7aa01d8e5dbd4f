package kg.childcare.registry.institution;

/** Whether the second person has looked at a change, and what came of it. */
public enum ChangeState {
  WAITING, CONFIRMED, DECLINED
}
