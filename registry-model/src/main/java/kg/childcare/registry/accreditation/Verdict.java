package kg.childcare.registry.accreditation;

/** What a decision about an application says. */
public enum Verdict {
  ACCREDITED, CONDITIONAL, REFUSED;

  /** Whether the institution may work on the ground of such a decision. */
  public boolean grants() {
    return this != REFUSED;
  }
}
