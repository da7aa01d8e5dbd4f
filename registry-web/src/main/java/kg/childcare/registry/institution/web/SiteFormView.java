package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import kg.childcare.registry.institution.SitePlan;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.SiteCorrection;
import kg.childcare.registry.shared.web.Messages;

/** The form with which a registrar adds an address, or corrects one that was written down wrongly. */
@Named
@ViewScoped
public class SiteFormView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InstitutionService service;

  @Inject
  private InstitutionQueries institutions;

  @Inject
  private Messages messages;

  private String number;
  private Long site;
  private String siteLabel;
  private String siteTerritory;
  private String address;
  private BigDecimal latitude;
  private BigDecimal longitude;
  private Integer siteCapacity;
  private String reason;

  /** Answers as for a missing page when the address names no institution, or no address of it, that the caller may see. */
  public void load() {
    var card = institutions.card(number, null, null);
    if (site == null) {
      siteTerritory = card.territory();
    } else {
      show(card.site(site));
    }
  }

  private void show(InstitutionCard.SiteView said) {
    siteLabel = said.label();
    siteTerritory = said.territory();
    address = said.address();
    latitude = said.latitude();
    longitude = said.longitude();
    siteCapacity = said.capacity();
  }

  public String add() {
    var plan = new SitePlan(siteLabel, siteTerritory, address, latitude, longitude, siteCapacity);
    var done = site == null
        ? messages.attempt(() -> service.addSite(number, plan))
        : messages.attempt(() -> service.correctSite(number, site, new SiteCorrection(plan, reason)));
    if (!done) {
      return null;
    }
    messages.done(site == null ? "institution.site.done" : "institution.site.corrected");
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** Id of the address that is corrected; null for a new one. */
  public Long getSite() {
    return site;
  }

  public void setSite(Long site) {
    this.site = site;
  }

  public String getSiteLabel() {
    return siteLabel;
  }

  public void setSiteLabel(String siteLabel) {
    this.siteLabel = siteLabel;
  }

  public String getSiteTerritory() {
    return siteTerritory;
  }

  public void setSiteTerritory(String siteTerritory) {
    this.siteTerritory = siteTerritory;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public BigDecimal getLatitude() {
    return latitude;
  }

  public void setLatitude(BigDecimal latitude) {
    this.latitude = latitude;
  }

  public BigDecimal getLongitude() {
    return longitude;
  }

  public void setLongitude(BigDecimal longitude) {
    this.longitude = longitude;
  }

  public Integer getSiteCapacity() {
    return siteCapacity;
  }

  public void setSiteCapacity(Integer siteCapacity) {
    this.siteCapacity = siteCapacity;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
