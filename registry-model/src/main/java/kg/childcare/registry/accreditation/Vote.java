package kg.childcare.registry.accreditation;

/** What a member of the commission said to a motion. A recusal is noted with its reason and never counted. */
public enum Vote {
  FOR, AGAINST, ABSTAIN, RECUSED;

  /** Whether the ballot counts for the quorum. */
  public boolean counted() {
    return this != RECUSED;
  }
}
