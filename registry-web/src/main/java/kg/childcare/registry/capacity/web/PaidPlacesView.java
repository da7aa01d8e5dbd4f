package kg.childcare.registry.capacity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.capacity.NewPaidPlaces;
import kg.childcare.registry.capacity.Payer;
import kg.childcare.registry.capacity.service.PaidPlacesQueries;
import kg.childcare.registry.capacity.service.PaidPlacesRow;
import kg.childcare.registry.capacity.service.PaidPlacesService;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.shared.web.Messages;

/** Where registrars enter how many places somebody pays for, correct it, and confirm or decline what another one entered. */
@Named
@ViewScoped
public class PaidPlacesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private PaidPlacesQueries queries;

  @Inject
  private PaidPlacesService service;

  @Inject
  private InstitutionQueries institutions;

  @Inject
  private Messages messages;

  private String number;
  private InstitutionRef institution;
  private List<PaidPlacesRow> entries;
  private Long corrects;
  private Payer payer;
  private Integer places;
  private LocalDate from;
  private String basisNumber;
  private LocalDate basisDate;
  private String reason;
  private String declineReason;

  /** Answers as for a missing page when the address names no institution that the caller may see. */
  public void load() {
    institution = institutions.byNumber(number);
    entries = queries.of(number);
    if (corrects != null) {
      entries.stream().filter(entry -> entry.id() == corrects && entry.stands()).findFirst().ifPresentOrElse(this::correct, () -> corrects = null);
    }
  }

  private void correct(PaidPlacesRow wrong) {
    payer = wrong.payer();
    places = wrong.places();
    from = wrong.from();
    basisNumber = wrong.basisNumber();
    basisDate = wrong.basisDate();
  }

  public String enter() {
    if (!messages.attempt(() -> service.propose(number, new NewPaidPlaces(payer, places, from, basisNumber, basisDate, reason, corrects)))) {
      return null;
    }
    messages.done("capacity.paid.entered");
    return again();
  }

  /** The second person agrees. */
  public String confirm(long id) {
    if (!messages.attempt(() -> service.confirm(id))) {
      return null;
    }
    messages.done("capacity.paid.confirmed");
    return again();
  }

  /** The second person refuses, with a reason. */
  public String decline(long id) {
    if (!messages.attempt(() -> service.decline(id, declineReason))) {
      return null;
    }
    messages.done("capacity.paid.declined");
    return again();
  }

  private String again() {
    return "/app/institutions/paid?faces-redirect=true&number=" + number;
  }

  public List<PaidPlacesRow> getWaiting() {
    return entries.stream().filter(PaidPlacesRow::isWaiting).toList();
  }

  public List<PaidPlacesRow> getEntries() {
    return entries;
  }

  public InstitutionRef getInstitution() {
    return institution;
  }

  public Payer[] getPayers() {
    return Payer.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Long getCorrects() {
    return corrects;
  }

  public void setCorrects(Long corrects) {
    this.corrects = corrects;
  }

  public Payer getPayer() {
    return payer;
  }

  public void setPayer(Payer payer) {
    this.payer = payer;
  }

  public Integer getPlaces() {
    return places;
  }

  public void setPlaces(Integer places) {
    this.places = places;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getBasisNumber() {
    return basisNumber;
  }

  public void setBasisNumber(String basisNumber) {
    this.basisNumber = basisNumber;
  }

  public LocalDate getBasisDate() {
    return basisDate;
  }

  public void setBasisDate(LocalDate basisDate) {
    this.basisDate = basisDate;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getDeclineReason() {
    return declineReason;
  }

  public void setDeclineReason(String declineReason) {
    this.declineReason = declineReason;
  }
}
