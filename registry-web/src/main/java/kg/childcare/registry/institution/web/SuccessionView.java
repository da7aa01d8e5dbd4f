package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.institution.SuccessionKind;
import kg.childcare.registry.institution.service.NewSuccession;
import kg.childcare.registry.institution.service.SuccessionService;
import kg.childcare.registry.shared.web.Messages;

/** The form with which a registrar asks that institutions merge, split or move. */
@Named
@ViewScoped
public class SuccessionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private SuccessionService service;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private String number;
  private SuccessionKind kind = SuccessionKind.MERGE;
  private String ending;
  private String continuing;
  private LocalDate from;
  private String reason;

  public void load() {
    ending = number;
    from = LocalDate.now(clock);
  }

  public String propose() {
    if (!messages.attempt(() -> service.propose(new NewSuccession(kind, numbers(ending), numbers(continuing), from, reason)))) {
      return null;
    }
    messages.done("institution.succession.asked");
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  private static List<String> numbers(String typed) {
    return typed == null ? List.of() : Arrays.stream(typed.split("[\\s,;]+")).filter(one -> !one.isBlank()).toList();
  }

  public SuccessionKind[] getKinds() {
    return SuccessionKind.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public SuccessionKind getKind() {
    return kind;
  }

  public void setKind(SuccessionKind kind) {
    this.kind = kind;
  }

  public String getEnding() {
    return ending;
  }

  public void setEnding(String ending) {
    this.ending = ending;
  }

  public String getContinuing() {
    return continuing;
  }

  public void setContinuing(String continuing) {
    this.continuing = continuing;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
