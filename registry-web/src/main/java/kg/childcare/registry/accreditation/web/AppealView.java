package kg.childcare.registry.accreditation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.NewAppeal;
import kg.childcare.registry.accreditation.service.AppealService;
import kg.childcare.registry.shared.web.Messages;

/** The form with which an appeal is filed. */
@Named
@ViewScoped
public class AppealView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private DecisionFileView decision;

  @Inject
  private AppealService service;

  @Inject
  private Messages messages;

  private Long against;
  private String body;
  private LocalDate filedOn;
  private String filedBy;
  private String grounds;

  public void file() {
    var filed = new NewAppeal(against == null || against == 0 ? null : against, body, filedOn, filedBy, grounds);
    if (messages.attempt(() -> service.file(decision.getId(), filed))) {
      messages.done("accreditation.appeal.filed");
      against = null;
      body = null;
      filedOn = null;
      filedBy = null;
      grounds = null;
    }
    decision.load();
  }

  public Long getAgainst() {
    return against;
  }

  public void setAgainst(Long against) {
    this.against = against;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public LocalDate getFiledOn() {
    return filedOn;
  }

  public void setFiledOn(LocalDate filedOn) {
    this.filedOn = filedOn;
  }

  public String getFiledBy() {
    return filedBy;
  }

  public void setFiledBy(String filedBy) {
    this.filedBy = filedBy;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }
}
