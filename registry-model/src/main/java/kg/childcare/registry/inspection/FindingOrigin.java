package kg.childcare.registry.inspection;

/** What a finding rests on. */
public enum FindingOrigin {
  CHECKLIST, HEAD_COUNT, GATE_DELAY, ENTRY_REFUSED
}
