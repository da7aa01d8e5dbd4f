package kg.childcare.registry.children.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.children.service.Dispatch;
import kg.childcare.registry.children.service.Receiver;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.children.service.TransferQueries;
import kg.childcare.registry.children.service.TransferService;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.web.LanguageChoice;
import kg.childcare.registry.shared.web.Messages;

/** The form with which an institution sends a child to another one. */
@Named
@ViewScoped
public class DispatchView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String SEPARATOR = " · ";

  @Inject
  private TransferService service;

  @Inject
  private TransferQueries transfers;

  @Inject
  private ReturnCalendar calendar;

  @Inject
  private LanguageChoice language;

  @Inject
  private Messages messages;

  private String to;
  private LocalDate day;
  private String reason;

  @PostConstruct
  void init() {
    day = calendar.today();
  }

  public String dispatch(String number) {
    if (!messages.attempt(() -> service.dispatch(number, new Dispatch(number(), day, reason)))) {
      return null;
    }
    messages.done("children.dispatch.done");
    return "/app/transfers?faces-redirect=true";
  }

  /** Institutions to choose from, each as its number and name. */
  public List<String> receivers(String words) {
    return transfers.receivers(words).stream().map(this::shown).toList();
  }

  private String shown(Receiver one) {
    return one.number() + SEPARATOR + Multilingual.of(one.nameKy(), one.nameRu(), one.nameEn()).in(language.chosen());
  }

  private String number() {
    return to == null ? null : to.split(SEPARATOR)[0].strip();
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
