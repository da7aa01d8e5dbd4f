package kg.childcare.registry.institution;

/** Whether the second person has looked at a change, and what came of it; or whether its author took it back before. */
public enum ChangeState {
  WAITING, CONFIRMED, DECLINED, WITHDRAWN
}
