package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.service.ChangeRow;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.web.Messages;

/** One institution: its card on a day, its sites, its history, and the change that waits. */
@Named
@ViewScoped
public class InstitutionView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ZoneId ZONE = Texts.ZONE;

  @Inject
  private InstitutionQueries institutions;

  @Inject
  private InstitutionService service;

  @Inject
  private Messages messages;

  private String number;
  private LocalDate asOf;
  private LocalDate knownOn;
  private String declineReason;
  private InstitutionCard card;
  private List<InstitutionCard.Version> history;
  private List<ChangeRow> waiting;

  /** Reads the record; also after something was done to it. */
  public void load() {
    var moment = knownOn == null ? null : knownOn.plusDays(1).atStartOfDay(ZONE).toInstant();
    card = institutions.card(number, asOf, moment);
    history = institutions.history(number);
    waiting = institutions.changes(number).stream().filter(change -> change.state() == ChangeState.WAITING).toList();
  }

  /** The second person agrees. */
  public void confirm(long change) {
    if (messages.attempt(() -> service.confirm(change))) {
      messages.done("institution.change.confirmed");
      load();
    }
  }

  /** The second person refuses, with a reason. */
  public void decline(long change) {
    if (messages.attempt(() -> service.decline(change, declineReason))) {
      messages.done("institution.change.declined");
      load();
    }
  }

  public void stillCorrect() {
    if (messages.attempt(() -> service.confirmStillCorrect(number))) {
      messages.done("institution.stillCorrectDone");
      load();
    }
  }

  public InstitutionCard getCard() {
    return card;
  }

  public List<InstitutionCard.Version> getHistory() {
    return history;
  }

  public List<ChangeRow> getWaiting() {
    return waiting;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public LocalDate getKnownOn() {
    return knownOn;
  }

  public void setKnownOn(LocalDate knownOn) {
    this.knownOn = knownOn;
  }

  public String getDeclineReason() {
    return declineReason;
  }

  public void setDeclineReason(String declineReason) {
    this.declineReason = declineReason;
  }
}
