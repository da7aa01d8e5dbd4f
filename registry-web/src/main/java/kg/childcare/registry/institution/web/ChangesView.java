package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.institution.ProposalKind;
import kg.childcare.registry.institution.service.DeclinedRow;
import kg.childcare.registry.institution.service.MergeQueries;
import kg.childcare.registry.institution.service.MergeRow;
import kg.childcare.registry.institution.service.ProposalQueries;
import kg.childcare.registry.institution.service.ProposalService;
import kg.childcare.registry.institution.service.SuccessionQueries;
import kg.childcare.registry.institution.service.SuccessionRow;
import kg.childcare.registry.shared.web.Messages;

/** What waits for a second person and touches several institutions at once, and what was declined of the reader's own. */
@Named
@ViewScoped
public class ChangesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ProposalQueries proposals;

  @Inject
  private ProposalService service;

  @Inject
  private SuccessionQueries successionQueries;

  @Inject
  private MergeQueries mergeQueries;

  @Inject
  private Messages messages;

  private List<SuccessionRow> successions;
  private List<MergeRow> merges;
  private List<DeclinedRow> declined;

  @PostConstruct
  void init() {
    successions = successionQueries.waiting();
    merges = mergeQueries.waiting();
    declined = proposals.declined();
  }

  /** The reader has read why it was declined. */
  public void hear(ProposalKind kind, long id) {
    if (messages.attempt(() -> service.hear(kind, id))) {
      declined = proposals.declined();
    }
  }

  public List<SuccessionRow> getSuccessions() {
    return successions;
  }

  public List<MergeRow> getMerges() {
    return merges;
  }

  public List<DeclinedRow> getDeclined() {
    return declined;
  }
}
