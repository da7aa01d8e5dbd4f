package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.Proposal;
import kg.childcare.registry.institution.ProposalKind;
import kg.childcare.registry.shared.Multilingual;

/** What the reader asked for and a second person declined. @param why the second person's reason */
public record DeclinedRow(ProposalKind kind, long id, int version, String number, Multilingual name, LocalDate from, String reason, String decidedBy, Instant decidedAt, String why) implements Serializable {
  static DeclinedRow of(ProposalKind kind, Proposal proposal, Institution about) {
    return new DeclinedRow(kind, proposal.id(), proposal.version(), about.number(), about.last().facts().name(), proposal.effectiveFrom(), proposal.reason(), proposal.decidedBy(), proposal.decidedAt(),
        proposal.decisionReason());
  }
}
