package kg.childcare.registry.inspection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kg.childcare.registry.inspection.ActSigning;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.inspection.service.ActService;
import kg.childcare.registry.inspection.service.InspectionDetail;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.inspection.service.VisitService;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.web.LanguageChoice;
import kg.childcare.registry.shared.web.Messages;

/** Hands the checklist in, shows the findings, and issues the act. */
@Named
@ViewScoped
public class IssueActView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InspectionQueries inspections;

  @Inject
  private VisitService visits;

  @Inject
  private ActService acts;

  @Inject
  private LanguageChoice chosen;

  @Inject
  private Messages messages;

  private long id;
  private InspectionDetail visit;
  private Language language;
  private String signedBy;

  public void load() {
    visit = inspections.detail(id);
    language = chosen.chosen();
  }

  public void submit() {
    if (messages.attempt(() -> visits.submit(id))) {
      messages.done("inspection.checklist.submitted");
      load();
    }
  }

  public String issue() {
    if (messages.attempt(() -> acts.issue(id, new ActSigning(language, signedBy)))) {
      messages.done("inspection.act.issued");
      return "/app/inspections/detail?faces-redirect=true&id=" + id;
    }
    return null;
  }

  public boolean isSubmittable() {
    return visit.ofTeam() && visit.status() == InspectionStatus.ARRIVED;
  }

  public boolean isIssuable() {
    return visit.ofTeam() && (visit.status() == InspectionStatus.CHECKLIST_SUBMITTED || visit.status() == InspectionStatus.ENTRY_REFUSED);
  }

  public InspectionDetail getVisit() {
    return visit;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public String getSignedBy() {
    return signedBy;
  }

  public void setSignedBy(String signedBy) {
    this.signedBy = signedBy;
  }
}
