package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.shared.web.Messages;

/** The form with which somebody enters a place where children were found and which no list knows. */
@Named
@ViewScoped
public class SuspectView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String UNREGISTERED = "UNREG";
  private static final String NOT_ESTABLISHED = "UNKNOWN";

  @Inject
  private InstitutionService service;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private final FactsForm form = new FactsForm();
  private String number;

  @PostConstruct
  void init() {
    form.setCategory(UNREGISTERED);
    form.setOwnership(NOT_ESTABLISHED);
    form.setFrom(LocalDate.now(clock));
  }

  public String enter() {
    var entered = form.entered();
    if (!messages.attempt(() -> number = service.suspect(entered), entered.facts()::breachesWhenFound)) {
      return null;
    }
    messages.done("institution.suspect.done", number);
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  public FactsForm getForm() {
    return form;
  }
}
