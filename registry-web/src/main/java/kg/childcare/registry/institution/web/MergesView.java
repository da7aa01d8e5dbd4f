package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.service.MergeQueries;
import kg.childcare.registry.institution.service.MergeRow;
import kg.childcare.registry.institution.service.MergeService;
import kg.childcare.registry.shared.web.Messages;

/** Other numbers of the institution of the page, and the second person's answer to those that wait. */
@Named
@ViewScoped
public class MergesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private MergeQueries merges;

  @Inject
  private MergeService service;

  @Inject
  private Messages messages;

  private List<MergeRow> rows;
  private String reason;

  public List<MergeRow> of(String number, LocalDate asOf, Instant knownOn) {
    if (rows == null) {
      rows = merges.of(number, asOf, knownOn);
    }
    return rows;
  }

  public void confirm(long id) {
    answered(() -> service.confirm(id), "institution.change.confirmed");
  }

  public void decline(long id) {
    answered(() -> service.decline(id, reason), "institution.change.declined");
  }

  private void answered(Runnable answer, String done) {
    if (messages.attempt(answer::run)) {
      messages.done(done);
      rows = null;
    }
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
