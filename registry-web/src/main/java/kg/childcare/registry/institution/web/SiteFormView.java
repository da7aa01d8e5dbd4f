package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import kg.childcare.registry.institution.SitePlan;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.shared.web.Messages;

/** The form with which a registrar adds an address. */
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
  private String siteLabel;
  private String siteTerritory;
  private String address;
  private BigDecimal latitude;
  private BigDecimal longitude;
  private Integer siteCapacity;

  /** Answers as for a missing page when the address names no institution that the caller may see. */
  public void load() {
    institutions.byNumber(number);
  }

  public String add() {
    var plan = new SitePlan(siteLabel, siteTerritory, address, latitude, longitude, siteCapacity == null ? 0 : siteCapacity);
    if (!messages.attempt(() -> service.addSite(number, plan))) {
      return null;
    }
    messages.done("institution.site.done");
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
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
}
