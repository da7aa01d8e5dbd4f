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
  DuplicateQueries duplicates;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private final FactsForm form = new FactsForm();
  private List<Resembling> resembling = List.of();
  private long left;
  private String number;

  @PostConstruct
  void init() {
    form.setFrom(LocalDate.now(clock));
  }

  /** Enters what was typed and opens the new record; unless it resembles others, which are shown first, or so many have just been brought that it cannot be told yet. */
  public String register() {
    left = duplicates.catchUp();
    resembling = duplicates.resembling(form.entered());
    return isAsking() ? null : registerAnyway();
  }

  /** Whether the registrar has to say that it is another institution. */
  public boolean isAsking() {
    return left > 0 || !resembling.isEmpty();
  }

  /** How many institutions of the register it was not compared with, because they were not looked at yet themselves. */
  public long getLeft() {
    return left;
  }

  /** Enters it although it resembles others or may do so: the registrar has looked. */
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
