package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.institution.service.ChangeRow;
import kg.childcare.registry.institution.service.ChangeSort;
import kg.childcare.registry.institution.service.ChosenChanges;
import kg.childcare.registry.institution.service.JointDecisionService;
import kg.childcare.registry.institution.service.JointOutcome;
import kg.childcare.registry.institution.service.ProposalQueries;
import kg.childcare.registry.institution.service.WaitingImport;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Messages;

/** Changes that wait, of all or of one list, and one answer to the chosen ones or, piece by piece, to all of a list. */
@Named
@ViewScoped
public class JointDecisionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ProposalQueries proposals;

  @Inject
  private JointDecisionService service;

  @Inject
  private Messages messages;

  private Long importId;
  private String reason;
  private boolean declining;
  private Long next;
  private long asked;
  private int decided;
  private List<JointOutcome.Refused> refused = List.of();
  private List<WaitingImport> imports;
  private LazyRows<ChangeRow, ChangeSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(ChangeSort.class, () -> proposals.count(importId), page -> proposals.rows(importId, page));
    imports = proposals.imports();
  }

  public void confirmChosen() {
    begin(false, ChosenChanges.of(chosen()), chosen().size());
  }

  public void declineChosen() {
    begin(true, ChosenChanges.of(chosen()), chosen().size());
  }

  /** Begins with the first piece of the list; the page goes on while it is open. */
  public void confirmList() {
    begin(false, ChosenChanges.ofImport(importId, null), proposals.count(importId));
  }

  public void declineList() {
    begin(true, ChosenChanges.ofImport(importId, null), proposals.count(importId));
  }

  /** Decides on the next piece. */
  public void goOn() {
    if (next != null) {
      answer(ChosenChanges.ofImport(importId, next));
    }
  }

  /** What is ticked, by what the browser says and not by its place in the table, which may have moved meanwhile. */
  private static List<Long> chosen() {
    var ticked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get("chosen");
    return ticked == null ? List.of() : Arrays.stream(ticked).map(Long::valueOf).toList();
  }

  private void begin(boolean toDecline, ChosenChanges chosen, long howMany) {
    declining = toDecline;
    asked = howMany;
    decided = 0;
    refused = List.of();
    answer(chosen);
  }

  private void answer(ChosenChanges chosen) {
    next = null;
    messages.attempt(() -> {
      var outcome = declining ? service.decline(chosen, reason) : service.confirm(chosen);
      decided += outcome.decided();
      var all = new ArrayList<>(refused);
      all.addAll(outcome.refused());
      refused = all;
      next = outcome.next();
    });
    if (next == null && decided > 0) {
      messages.done(declining ? "institution.joint.declined" : "institution.joint.confirmed", decided);
      imports = proposals.imports();
      reason = null;
    }
  }

  /** Whether pieces of the list are still to be decided on. */
  public boolean isRunning() {
    return next != null;
  }

  /** How many were dealt with, decided or refused. */
  public long getDone() {
    return decided + refused.size();
  }

  public long getAsked() {
    return asked;
  }

  public List<JointOutcome.Refused> getRefused() {
    return refused;
  }

  public List<WaitingImport> getImports() {
    return imports;
  }

  public LazyRows<ChangeRow, ChangeSort> getRows() {
    return rows;
  }

  public Long getImportId() {
    return importId;
  }

  public void setImportId(Long importId) {
    this.importId = importId;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
