package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.SitePlan;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.SiteEntry;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.shared.web.Difference;
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
  private Choices choices;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private String number;
  private Long site;
  private String siteLabel;
  private String siteTerritory;
  private String address;
  private BigDecimal latitude;
  private BigDecimal longitude;
  private Integer siteCapacity;
  private LocalDate from;
  private String reason;
  private int version;
  private List<Difference> differences = List.of();

  /** Answers as for a missing page when the address names no institution, or no address of it, that the caller may see. */
  public void load() {
    var card = institutions.card(number, null, null);
    version = card.version();
    if (site == null) {
      siteTerritory = card.territory();
      from = LocalDate.now(clock);
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
    from = said.from();
  }

  public String add() {
    var entered = new SiteEntry(new SitePlan(siteLabel, siteTerritory, address, latitude, longitude, siteCapacity), from, reason);
    var done = site == null
        ? messages.attempt(() -> service.addSite(number, entered))
        : messages.attempt(() -> service.correctSite(number, version, site, entered));
    if (!done) {
      compare();
      return null;
    }
    messages.done(site == null ? "institution.site.done" : "institution.site.corrected");
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  /** Shows both values of what a second editor corrected; saving again then knows the newer state. */
  private void compare() {
    var card = institutions.card(number, null, null);
    if (site == null || card.version() == version) {
      return;
    }
    var theirs = card.site(site);
    differences = Difference.among(
        new Difference("institution.site.label", theirs.label(), siteLabel),
        new Difference("institution.territory", choices.territory(theirs.territory()), choices.territory(siteTerritory)),
        new Difference("institution.site.address", theirs.address(), address),
        new Difference("institution.site.capacity", theirs.capacity(), siteCapacity),
        new Difference("institution.site.from", theirs.from(), from),
        new Difference("institution.site.latitude", plain(theirs.latitude()), plain(latitude)),
        new Difference("institution.site.longitude", plain(theirs.longitude()), plain(longitude)));
    version = card.version();
  }

  private static String plain(BigDecimal degrees) {
    return degrees == null ? null : degrees.stripTrailingZeros().toPlainString();
  }

  public List<Difference> getDifferences() {
    return differences;
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
