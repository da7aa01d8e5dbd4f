package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.SiteEnding;
import kg.childcare.registry.shared.web.Messages;

/** The form with which a registrar says that children live at an address no longer. */
@Named
@ViewScoped
public class SiteEndView implements Serializable {
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
  private long siteId;
  private InstitutionCard.SiteView site;
  private LocalDate until;
  private String reason;

  /** Answers as for a missing page when the address names no address that the caller may see. */
  public void load() {
    site = institutions.card(number, null, null).site(siteId);
    until = site.to() == null ? LocalDate.now(clock) : site.to();
  }

  public String end() {
    if (!messages.attempt(() -> service.endSite(number, siteId, new SiteEnding(until, reason)))) {
      return null;
    }
    messages.done("institution.site.ended");
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  public InstitutionCard.SiteView getSite() {
    return site;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public long getSiteId() {
    return siteId;
  }

  public void setSiteId(long siteId) {
    this.siteId = siteId;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
