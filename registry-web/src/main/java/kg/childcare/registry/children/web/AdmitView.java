package kg.childcare.registry.children.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.Ground;
import kg.childcare.registry.children.ParentalStatus;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.children.service.Admission;
import kg.childcare.registry.children.service.Admitted;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.Messages;

/** The form with which an institution takes a child onto its roll. */
@Named
@ViewScoped
public class AdmitView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ChildService service;

  @Inject
  private ReturnCalendar calendar;

  @Inject
  private Caller caller;

  @Inject
  private Messages messages;

  private final PersonForm person = new PersonForm();
  private final BasisForm basis = new BasisForm();
  private String childNumber;
  private Sex sex;
  private ParentalStatus parentalStatus;
  private String homeTerritory;
  private boolean certifiedDisability;
  private boolean birth;
  private LocalDate day;
  private Ground ground;

  @PostConstruct
  void init() {
    day = calendar.today();
  }

  /** Shows the form to nobody who could not send it. */
  public void requireClerk() throws IOException {
    if (!caller.has(Role.INSTITUTION)) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
      faces.responseComplete();
    }
  }

  /** Opens the child's page when it is on the roll; says there what was flagged. */
  public String admit() {
    var admitted = new Admitted[1];
    if (!messages.attempt(() -> admitted[0] = service.admit(admission()))) {
      return null;
    }
    messages.done("children.admit.done", admitted[0].number());
    admitted[0].flags().forEach(flag -> messages.done("children.admit.flagged", flag));
    return "/app/children/detail?faces-redirect=true&id=" + admitted[0].number();
  }

  private Admission admission() {
    var known = childNumber != null && !childNumber.isBlank();
    return new Admission(null, childNumber, known ? null : person.person(), sex, parentalStatus, homeTerritory, certifiedDisability, birth, day, ground, basis.paper());
  }

  public PersonForm getPerson() {
    return person;
  }

  public BasisForm getBasis() {
    return basis;
  }

  public Sex[] getSexes() {
    return Sex.values();
  }

  public Ground[] getGrounds() {
    return Ground.values();
  }

  public ParentalStatus[] getParentalStatuses() {
    return ParentalStatus.values();
  }

  public String getChildNumber() {
    return childNumber;
  }

  public void setChildNumber(String childNumber) {
    this.childNumber = childNumber;
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public ParentalStatus getParentalStatus() {
    return parentalStatus;
  }

  public void setParentalStatus(ParentalStatus parentalStatus) {
    this.parentalStatus = parentalStatus;
  }

  public String getHomeTerritory() {
    return homeTerritory;
  }

  public void setHomeTerritory(String homeTerritory) {
    this.homeTerritory = homeTerritory;
  }

  public boolean isCertifiedDisability() {
    return certifiedDisability;
  }

  public void setCertifiedDisability(boolean certifiedDisability) {
    this.certifiedDisability = certifiedDisability;
  }

  public boolean isBirth() {
    return birth;
  }

  public void setBirth(boolean birth) {
    this.birth = birth;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public Ground getGround() {
    return ground;
  }

  public void setGround(Ground ground) {
    this.ground = ground;
  }
}
