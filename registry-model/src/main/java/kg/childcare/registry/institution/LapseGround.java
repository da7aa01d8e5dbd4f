package kg.childcare.registry.institution;

/** Why an institution may keep no children: what was decided about it, or the calendar. */
public enum LapseGround {
  SUSPENSION, WITHDRAWAL, EXPIRY, REFUSAL;

  /** Whether it is known for certain before its first day; an accreditation that ends by the calendar is as a rule renewed. */
  public boolean announced() {
    return this == SUSPENSION || this == WITHDRAWAL;
  }
}
