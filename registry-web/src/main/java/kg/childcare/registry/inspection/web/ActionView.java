package kg.childcare.registry.inspection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.function.BooleanSupplier;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.inspection.service.ActionQueries;
import kg.childcare.registry.inspection.service.ActionRow;
import kg.childcare.registry.inspection.service.CorrectionService;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.Difference;
import kg.childcare.registry.shared.web.Chosen;
import kg.childcare.registry.shared.web.Messages;

/** One correction: its history, the institution's claim, the inspector's verdict. */
@Named
@ViewScoped
public class ActionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ActionQueries actions;

  @Inject
  private CorrectionService service;

  @Inject
  private Caller caller;

  @Inject
  private Messages messages;

  private long id;
  private ActionRow action;
  private String words;
  private transient Part proof;
  private List<Difference> differences = List.of();

  public void load() {
    action = actions.action(id);
  }

  public String claim() {
    var chosen = Chosen.of(proof);
    return done(() -> messages.attempt(() -> service.claim(id, action.version(), words, chosen.name(), chosen.content()), () -> chosen.breaches("file")), "inspection.action.claimed");
  }

  public String verify() {
    return done(() -> messages.attempt(() -> service.verify(id, action.version(), words)), "inspection.action.verified");
  }

  public String reject() {
    return done(() -> messages.attempt(() -> service.reject(id, action.version(), words)), "inspection.action.rejected");
  }

  private String done(BooleanSupplier attempt, String text) {
    if (attempt.getAsBoolean()) {
      messages.done(text);
      return "/app/actions/detail?faces-redirect=true&id=" + id;
    }
    compare();
    return null;
  }

  /** Shows what somebody else did meanwhile beside what is typed here. */
  private void compare() {
    var before = action;
    load();
    if (action.version() != before.version()) {
      var last = action.steps().isEmpty() ? null : action.steps().get(action.steps().size() - 1);
      differences = Difference.among(
          new Difference("shared.status", action.status(), before.status()),
          new Difference("inspection.action.verdictWords", last == null ? null : last.words(), words));
    }
  }

  public List<Difference> getDifferences() {
    return differences;
  }

  public boolean isClaimable() {
    return caller.has(Role.INSTITUTION) && action.status() == ActionStatus.OPEN;
  }

  public boolean isJudgeable() {
    return caller.hasAny(Role.INSPECTOR, Role.PLANNER) && action.status() != ActionStatus.VERIFIED;
  }

  public boolean isRejectable() {
    return isJudgeable() && action.status() == ActionStatus.CLAIMED;
  }

  public ActionRow getAction() {
    return action;
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

  public Part getProof() {
    return proof;
  }

  public void setProof(Part proof) {
    this.proof = proof;
  }
}
