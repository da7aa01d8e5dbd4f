package kg.childcare.registry.inspection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.inspection.HeadCountSheet;
import kg.childcare.registry.inspection.Whereabouts;
import kg.childcare.registry.inspection.service.ChecklistQueries;
import kg.childcare.registry.inspection.service.HeadCountNames;
import kg.childcare.registry.inspection.service.InspectionDetail;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.inspection.service.RollChild;
import kg.childcare.registry.inspection.service.VisitService;
import kg.childcare.registry.shared.web.Messages;

/** The sheet on which a team counts heads against the roll, by child number. */
@Named
@ViewScoped
public class HeadCountView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InspectionQueries inspections;

  @Inject
  private ChecklistQueries checklists;

  @Inject
  private VisitService service;

  @Inject
  private HeadCountNames children;

  @Inject
  private Messages messages;

  private long id;
  private InspectionDetail visit;
  private List<Line> lines;
  private int extra;
  private String extraNote;
  private String reason;
  private Map<String, String> names = Map.of();

  /** One child of the roll as it is being counted; unknown until somebody says otherwise. */
  public static class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    private final RollChild child;
    private Whereabouts whereabouts = Whereabouts.UNKNOWN;
    private String proof;

    Line(RollChild child) {
      this.child = child;
    }

    public RollChild getChild() {
      return child;
    }

    public Whereabouts getWhereabouts() {
      return whereabouts;
    }

    public void setWhereabouts(Whereabouts whereabouts) {
      this.whereabouts = whereabouts;
    }

    public String getProof() {
      return proof;
    }

    public void setProof(String proof) {
      this.proof = proof;
    }
  }

  public void load() {
    visit = inspections.detail(id);
    lines = checklists.roll(id).stream().map(Line::new).toList();
  }

  /** Puts the names to the numbers for this one view of the sheet. */
  public void showNames() {
    messages.attempt(() -> names = children.open(id, reason));
  }

  public String name(String number) {
    return names.get(number);
  }

  public boolean isNamed() {
    return !names.isEmpty();
  }

  public String count() {
    var sheet = new HeadCountSheet(lines.stream().map(line -> new HeadCountSheet.Line(line.child.number(), line.whereabouts, line.proof)).toList(), extra, extraNote);
    if (messages.attempt(() -> service.countHeads(id, sheet))) {
      messages.done("inspection.count.done");
      return "/app/inspections/detail?faces-redirect=true&id=" + id;
    }
    return null;
  }

  public InspectionDetail getVisit() {
    return visit;
  }

  public List<Line> getLines() {
    return lines;
  }

  public Whereabouts[] getPlaces() {
    return Whereabouts.values();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public int getExtra() {
    return extra;
  }

  public void setExtra(int extra) {
    this.extra = extra;
  }

  public String getExtraNote() {
    return extraNote;
  }

  public void setExtraNote(String extraNote) {
    this.extraNote = extraNote;
  }
}
