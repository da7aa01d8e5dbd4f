package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.service.DuplicateQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.Resembling;
import kg.childcare.registry.shared.web.Messages;

/** The form with which a registrar enters an institution; first shows those of the register that it could be. */
@Named
@ViewScoped
public class RegisterView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InstitutionService service;

  @Inject
  private DuplicateQueries duplicates;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private final FactsForm form = new FactsForm();
  private List<Resembling> resembling = List.of();
  private String number;

  @PostConstruct
  void init() {
    form.setFrom(LocalDate.now(clock));
  }

  /** Enters what was typed and opens the new record; unless it resembles others, which are shown first. */
  public String register() {
    resembling = duplicates.resembling(form.entered());
    return resembling.isEmpty() ? registerAnyway() : null;
  }

  /** Enters it although it resembles others: the registrar has looked at them. */
  public String registerAnyway() {
    var entered = form.entered();
    if (!messages.attempt(() -> number = service.register(entered), entered.facts()::breaches)) {
      return null;
    }
    messages.done("institution.register.done", number);
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  public FactsForm getForm() {
    return form;
  }

  public List<Resembling> getResembling() {
    return resembling;
  }
}
