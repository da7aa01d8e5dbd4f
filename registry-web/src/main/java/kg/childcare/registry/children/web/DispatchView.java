package kg.childcare.registry.children.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.service.Dispatch;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.children.service.TransferService;
import kg.childcare.registry.shared.web.Messages;

/** The form with which an institution sends a child to another one. */
@Named
@ViewScoped
public class DispatchView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private TransferService service;

  @Inject
  private ReceiverChoice receivers;

  @Inject
  private ReturnCalendar calendar;

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
    if (!messages.attempt(() -> service.dispatch(number, new Dispatch(receivers.number(to), day, reason)))) {
      return null;
    }
    messages.done("children.dispatch.done");
    return "/app/transfers?faces-redirect=true";
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
