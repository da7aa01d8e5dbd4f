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

/** The form with which a registrar enters an institution. */
@Named
@ViewScoped
public class RegisterView implements Serializable {
  private static final long serialVersionUID = 1L;

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
    form.setFrom(LocalDate.now(clock));
  }

  /** Enters what was typed and opens the new record. */
  public String register() {
    if (!messages.attempt(() -> number = service.register(form.entered()))) {
      return null;
    }
    messages.done("institution.register.done", number);
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  public FactsForm getForm() {
    return form;
  }
}
