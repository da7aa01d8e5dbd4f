package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.institution.ProposalKind;
import kg.childcare.registry.institution.service.ChangeRow;
import kg.childcare.registry.institution.service.ChangeSort;
import kg.childcare.registry.institution.service.DeclinedRow;
import kg.childcare.registry.institution.service.MergeQueries;
import kg.childcare.registry.institution.service.MergeRow;
import kg.childcare.registry.institution.service.ProposalQueries;
import kg.childcare.registry.institution.service.ProposalService;
import kg.childcare.registry.institution.service.SuccessionQueries;
import kg.childcare.registry.institution.service.SuccessionRow;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Messages;

/** The queue of everything that waits for a second person, and what was declined of the reader's own. */
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

  private LazyRows<ChangeRow, ChangeSort> rows;
  private List<SuccessionRow> successions;
  private List<MergeRow> merges;
  private List<DeclinedRow> declined;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(ChangeSort.class, proposals::count, proposals::rows);
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

  public LazyRows<ChangeRow, ChangeSort> getRows() {
    return rows;
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
