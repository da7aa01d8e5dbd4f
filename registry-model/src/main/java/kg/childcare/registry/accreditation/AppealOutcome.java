package kg.childcare.registry.accreditation;

/** What the body that heard an appeal made of the decision: left as it is, set aside, or set aside and to be decided anew. */
public enum AppealOutcome {
  UPHELD, SET_ASIDE, SENT_BACK;

  public boolean setsAside() {
    return this != UPHELD;
  }
}
