package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.shared.web.Messages;

/** The form with which a registrar changes the facts or the state of an institution. */
@Named
@ViewScoped
public class ChangeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InstitutionQueries institutions;

  @Inject
  private InstitutionService service;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private String number;
  private int version;
  private InstitutionStatus current;
  private InstitutionStatus status;
  private FactsForm form;

  public void load() {
    var card = institutions.card(number, null, null);
    version = card.version();
    current = card.status();
    status = current;
    form = FactsForm.of(card, LocalDate.now(clock));
  }

  public String change() {
    if (!messages.attempt(() -> service.change(number, version, status, form.entered()))) {
      return null;
    }
    messages.done("institution.change.done");
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  /** The state it has, and those it can go to. */
  public List<InstitutionStatus> getStatuses() {
    return Arrays.stream(InstitutionStatus.values()).filter(next -> next == current || current.canBecome(next)).toList();
  }

  public FactsForm getForm() {
    return form;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public InstitutionStatus getStatus() {
    return status;
  }

  public void setStatus(InstitutionStatus status) {
    this.status = status;
  }
}
