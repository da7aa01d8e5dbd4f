package kg.childcare.registry.institution.service;

import kg.childcare.registry.institution.Proposal;
import kg.childcare.registry.institution.ProposalKind;

/** What another slice lets wait for a second person: its author is told in the register's own queue when it was declined. */
public interface OtherProposals {
  ProposalKind kind();

  Class<? extends Proposal> type();

  /** Id of the institution that a proposal of this kind is about. */
  long institutionId(Proposal proposal);
}
