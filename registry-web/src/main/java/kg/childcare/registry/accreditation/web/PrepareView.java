package kg.childcare.registry.accreditation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.accreditation.ApplicationKind;
import kg.childcare.registry.accreditation.NewApplication;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationQueries;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.web.Messages;

/** The form with which a registrar begins an application; what the register knows of the institution is filled in. */
@Named
@ViewScoped
public class PrepareView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private AccreditationQueries applications;

  @Inject
  private AccreditationService service;

  @Inject
  private AccreditationDetails details;

  @Inject
  private Messages messages;

  private String number;
  private String category;
  private String territory;
  private String address;
  private Integer capacity;
  private ApplicationKind kind;
  private Language language = Language.KY;

  /** Fills the form from what the register knows. */
  public void load() {
    var proposal = applications.proposal(number);
    category = proposal.category();
    territory = proposal.territory();
    capacity = proposal.capacity();
    address = proposal.address();
  }

  public String begin() {
    var id = new long[1];
    if (!messages.attempt(() -> id[0] = service.draft(new NewApplication(number, category, territory, address, capacity, kind, language)))) {
      return null;
    }
    messages.done("accreditation.new.done", details.detail(id[0]).row().number());
    return "/app/accreditations/detail?faces-redirect=true&id=" + id[0];
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  /** What of a running accreditation can be changed. */
  public List<ApplicationKind> getKinds() {
    return ApplicationKind.changes();
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public ApplicationKind getKind() {
    return kind;
  }

  public void setKind(ApplicationKind kind) {
    this.kind = kind;
  }

  public Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(Integer capacity) {
    this.capacity = capacity;
  }
}
