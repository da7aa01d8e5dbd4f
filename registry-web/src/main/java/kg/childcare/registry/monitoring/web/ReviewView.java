package kg.childcare.registry.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import kg.childcare.registry.inspection.service.FindingRow;
import kg.childcare.registry.inspection.service.InspectionDetail;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.monitoring.OpinionGiven;
import kg.childcare.registry.monitoring.ReviewDraft;
import kg.childcare.registry.monitoring.Stance;
import kg.childcare.registry.monitoring.service.ReviewService;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.web.Messages;

/** A monitor's review beside the act that it is about, finding by finding. */
@Named
@ViewScoped
public class ReviewView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  InspectionQueries inspections;

  @Inject
  ReviewService service;

  @Inject
  Messages messages;

  private InspectionDetail act;
  private List<Line> lines;
  private String summary;
  private boolean readable;

  /** One finding with what is typed of it. */
  public static class Line implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FindingRow finding;
    private Stance stance;
    private String reason;

    Line(FindingRow finding, OpinionGiven given) {
      this.finding = finding;
      this.stance = given == null ? null : given.stance();
      this.reason = given == null ? null : given.reason();
    }

    public FindingRow getFinding() {
      return finding;
    }

    public Stance getStance() {
      return stance;
    }

    public void setStance(Stance stance) {
      this.stance = stance;
    }

    public String getReason() {
      return reason;
    }

    public void setReason(String reason) {
      this.reason = reason;
    }
  }

  @PostConstruct
  void init() {
    var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("act");
    if (asked == null || !asked.matches("\\d{1,18}")) {
      throw new NotThere("act", asked);
    }
    act = inspections.detail(Long.parseLong(asked));
    lines = act.findings().stream().map(finding -> new Line(finding, null)).toList();
    readable = messages.attempt(this::takeDraft);
  }

  private void takeDraft() {
    var draft = service.draft(act.id()).content();
    var given = draft.opinions().stream().collect(Collectors.toMap(OpinionGiven::findingId, opinion -> opinion));
    lines = act.findings().stream().map(finding -> new Line(finding, given.get(finding.id()))).toList();
    summary = draft.summary();
  }

  private ReviewDraft typed() {
    return new ReviewDraft(summary, lines.stream().filter(line -> line.stance != null)
        .map(line -> new OpinionGiven(line.finding.id(), line.stance, line.reason)).toList());
  }

  public void save() {
    if (messages.attempt(() -> service.keep(act.id(), typed()))) {
      messages.done("monitoring.review.saved");
    }
  }

  public String issue() {
    var id = new long[1];
    if (!messages.attempt(() -> id[0] = service.issue(act.id(), typed()))) {
      return null;
    }
    messages.done("monitoring.review.issued");
    return "/app/monitoring/opinions/detail?faces-redirect=true&id=" + id[0];
  }

  public InspectionDetail getAct() {
    return act;
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<Stance> getStances() {
    return List.of(Stance.values());
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  /** Whether the key is open and the review not issued yet. */
  public boolean isWritable() {
    return readable && act.act() != null && !service.isIssued(act.id());
  }
}
