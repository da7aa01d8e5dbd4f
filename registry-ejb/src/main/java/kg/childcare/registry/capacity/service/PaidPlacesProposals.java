package kg.childcare.registry.capacity.service;

import jakarta.enterprise.context.ApplicationScoped;
import kg.childcare.registry.capacity.PaidPlaces;
import kg.childcare.registry.institution.Proposal;
import kg.childcare.registry.institution.ProposalKind;
import kg.childcare.registry.institution.service.OtherProposals;

/** Lets the register tell authors which of their paid places were declined. */
@ApplicationScoped
public class PaidPlacesProposals implements OtherProposals {
  @Override
  public ProposalKind kind() {
    return ProposalKind.PAID_PLACES;
  }

  @Override
  public Class<? extends Proposal> type() {
    return PaidPlaces.class;
  }

  @Override
  public long institutionId(Proposal proposal) {
    return ((PaidPlaces) proposal).institutionId();
  }
}
