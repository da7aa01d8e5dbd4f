package kg.childcare.registry.inspection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.inspection.PublicWords;
import kg.childcare.registry.inspection.PublicationState;
import kg.childcare.registry.inspection.service.FindingRow;
import kg.childcare.registry.inspection.service.InspectionDetail;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.inspection.service.PublicationService;
import kg.childcare.registry.shared.web.Messages;

/** Shows what of an act would be published, takes words that name nobody, publishes, and takes back. */
@Named
@ViewScoped
public class PublishActView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InspectionQueries inspections;

  @Inject
  private PublicationService publications;

  @Inject
  private Messages messages;

  private long id;
  private InspectionDetail visit;
  private List<Line> lines;
  private String comment;
  private String reason;

  /** A finding, and what the public is to read beside it. */
  public static class Line implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FindingRow finding;
    private String words;

    Line(FindingRow finding, String words) {
      this.finding = finding;
      this.words = words;
    }

    public FindingRow getFinding() {
      return finding;
    }

    public String getWords() {
      return words;
    }

    public void setWords(String words) {
      this.words = words;
    }
  }

  public void load() {
    visit = inspections.detail(id);
    var before = visit.publication();
    lines = visit.findings().stream().map(finding -> new Line(finding, before == null ? null : before.words().get(finding.number()))).toList();
    comment = before == null ? null : before.comment();
  }

  public String publish() {
    var released = new PublicWords(lines.stream().map(line -> new PublicWords.Line(line.finding.number(), line.words)).toList(), comment);
    return done(() -> publications.publish(id, released), "inspection.public.done");
  }

  public String withdraw() {
    return done(() -> publications.withdraw(id, reason), "inspection.public.withdrawnDone");
  }

  private String done(Messages.Attempt attempt, String text) {
    if (messages.attempt(attempt)) {
      messages.done(text);
      return "/app/inspections/detail?faces-redirect=true&id=" + id;
    }
    return null;
  }

  public boolean isWithdrawable() {
    return visit.publication() != null && visit.publication().state() == PublicationState.PUBLISHED;
  }

  public InspectionDetail getVisit() {
    return visit;
  }

  public List<Line> getLines() {
    return lines;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
