package kg.childcare.registry.inspection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.inspection.service.ActService;
import kg.childcare.registry.inspection.service.InspectionDetail;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.inspection.service.VisitService;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.web.Messages;

/** One visit: what happened, what was found, the act, and what the reader can do next. */
@Named
@ViewScoped
public class InspectionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InspectionQueries inspections;

  @Inject
  private VisitService visits;

  @Inject
  private ActService acts;

  @Inject
  private Caller caller;

  @Inject
  private Messages messages;

  private long id;
  private InspectionDetail visit;
  private String words;
  private LocalDateTime enteredAt;

  public void load() {
    visit = inspections.detail(id);
  }

  /** The institution's own words on the act. */
  public void respond() {
    done(() -> acts.respond(id, words), "inspection.act.responded");
  }

  public void letIn() {
    done(() -> visits.letIn(id, enteredAt == null ? null : enteredAt.atZone(Texts.ZONE).toInstant()), "inspection.arrival.done");
  }

  public void translate(Language language) {
    done(() -> acts.translate(id, language), "inspection.act.translated");
  }

  public void close() {
    done(() -> acts.close(id), "inspection.act.closed");
  }

  private void done(Messages.Attempt attempt, String text) {
    if (messages.attempt(attempt)) {
      messages.done(text);
      load();
    }
  }

  /** Whether the caller's team is inside and still writes. */
  public boolean isWorking() {
    return visit.ofTeam() && visit.status() == InspectionStatus.ARRIVED;
  }

  /** Whether the caller's team has to issue the act. */
  public boolean isActDue() {
    return visit.ofTeam() && (visit.status() == InspectionStatus.CHECKLIST_SUBMITTED || visit.status() == InspectionStatus.ENTRY_REFUSED);
  }

  public boolean isRespondable() {
    return caller.has(Role.INSTITUTION) && visit.status() == InspectionStatus.ACT_ISSUED;
  }

  public boolean isClosable() {
    return caller.hasAny(Role.INSPECTOR, Role.PLANNER) && visit.status().actIssued() && visit.status() != InspectionStatus.CLOSED;
  }

  /** Whether the caller may give the act to the public, or give it anew. */
  public boolean isPublishable() {
    return caller.has(Role.PLANNER) && visit.publishable();
  }

  /** Languages in which the act was not filed yet. */
  public List<Language> getMissingLanguages() {
    var filed = visit.documents().stream().map(document -> document.language()).toList();
    return visit.act() == null || !visit.ofTeam() ? List.of() : java.util.Arrays.stream(Language.values()).filter(language -> !filed.contains(language)).toList();
  }

  public InspectionDetail getVisit() {
    return visit;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDateTime getEnteredAt() {
    return enteredAt;
  }

  public void setEnteredAt(LocalDateTime enteredAt) {
    this.enteredAt = enteredAt;
  }
}
