package kg.childcare.registry.institution;

/** What can wait for a second person in the register. */
public enum ProposalKind {
  CHANGE, SUCCESSION, MERGE, PAID_PLACES
}
