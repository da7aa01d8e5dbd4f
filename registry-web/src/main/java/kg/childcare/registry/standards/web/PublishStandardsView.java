package kg.childcare.registry.standards.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.Messages;
import kg.childcare.registry.standards.Publication;
import kg.childcare.registry.standards.service.StandardSetRow;
import kg.childcare.registry.standards.service.StandardsService;

/** Puts the draft on the page in force, for the head of inspection. */
@Named
@ViewScoped
public class PublishStandardsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private StandardsService service;

  @Inject
  private Caller caller;

  @Inject
  private Messages messages;

  private LocalDate from;
  private String legalBasis;

  public String publish(StandardSetRow set) {
    if (messages.attempt(() -> service.publish(set.code(), new Publication(from, legalBasis, set.version())))) {
      messages.done("standards.publishDone", set.code(), from);
      return "/app/standards?faces-redirect=true";
    }
    return null;
  }

  public boolean isAllowed() {
    return caller.has(Role.PLANNER);
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getLegalBasis() {
    return legalBasis;
  }

  public void setLegalBasis(String legalBasis) {
    this.legalBasis = legalBasis;
  }
}
