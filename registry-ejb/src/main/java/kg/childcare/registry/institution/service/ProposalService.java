package kg.childcare.registry.institution.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.institution.InstitutionChange;
import kg.childcare.registry.institution.Merge;
import kg.childcare.registry.institution.Proposal;
import kg.childcare.registry.institution.ProposalKind;
import kg.childcare.registry.institution.Succession;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;

/** What the author of a proposal does with it: takes it back while it waits, reads why it was declined. Rules: {@code institution.rule.*}. */
@Stateless
@Audited("proposal")
@RolesAllowed(Role.REGISTRAR)
public class ProposalService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  AuditTrail audit;

  @Inject
  @Any
  Instance<OtherProposals> others;

  /** The author takes back what waits; the record is free for another proposal. */
  public void takeBack(@NotNull ProposalKind kind, long id) {
    own(kind, id).takeBack(caller.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** The author has read why it was declined, and need not be told again. */
  public void hear(@NotNull ProposalKind kind, long id) {
    own(kind, id).hear(caller.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private Proposal own(ProposalKind kind, long id) {
    audit.about("proposal", id);
    var proposal = em.find(type(kind), id);
    if (proposal == null || !proposal.proposedBy().equals(caller.username())) {
      throw new NotThere("proposal", id);
    }
    return precondition.check(proposal);
  }

  private Class<? extends Proposal> type(ProposalKind kind) {
    return switch (kind) {
      case CHANGE -> InstitutionChange.class;
      case SUCCESSION -> Succession.class;
      case MERGE -> Merge.class;
      case PAID_PLACES -> others.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow(() -> new NotThere("proposal", kind)).type();
    };
  }
}
