package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.service.PublicSuccessions;
import kg.childcare.registry.institution.service.SuccessionQueries;
import kg.childcare.registry.institution.service.SuccessionRow;
import kg.childcare.registry.institution.service.SuccessionService;
import kg.childcare.registry.shared.web.Messages;

/** Predecessors and successors of the institution of the page, and the second person's answer to those that wait. */
@Named
@ViewScoped
public class SuccessionsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private SuccessionQueries successions;

  @Inject
  private PublicSuccessions published;

  @Inject
  private SuccessionService service;

  @Inject
  private Messages messages;

  private List<SuccessionRow> rows;
  private String reason;

  public List<SuccessionRow> of(String number, LocalDate asOf, Instant knownOn) {
    if (rows == null) {
      rows = successions.of(number, asOf, knownOn);
    }
    return rows;
  }

  /** As everybody may know it, on a day; null is today. */
  public List<PublicSuccessions.Neighbour> published(long institutionId, LocalDate day) {
    return published.of(institutionId, day);
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
