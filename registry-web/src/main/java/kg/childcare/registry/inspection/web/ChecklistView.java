package kg.childcare.registry.inspection.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.inspection.service.ChecklistLine;
import kg.childcare.registry.inspection.service.ChecklistQueries;
import kg.childcare.registry.inspection.service.InspectionDetail;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.standards.Rating;

/** The checklist by section; the page's script sends each answer to the REST resource the moment it is given. */
@Named
@RequestScoped
public class ChecklistView {
  @Inject
  InspectionQueries inspections;

  @Inject
  ChecklistQueries checklists;

  @Inject
  Caller caller;

  private long id;
  private String section;
  private InspectionDetail visit;
  private List<ChecklistLine> all;

  /** A chapter of the checklist with how far it is answered. */
  public record Section(String code, Multilingual name, int answered, int questions, boolean disputed) {
    static Section of(List<ChecklistLine> lines) {
      var first = lines.get(0);
      return new Section(first.sectionCode(), first.sectionName(), (int) lines.stream().filter(line -> line.rating() != null).count(), lines.size(),
          lines.stream().anyMatch(ChecklistLine::disputed));
    }

    public boolean done() {
      return answered == questions;
    }
  }

  public void load() {
    visit = inspections.detail(id);
    all = checklists.lines(id);
    if (section == null && !all.isEmpty()) {
      section = getSections().stream().filter(one -> !one.done()).findFirst().orElse(getSections().get(0)).code();
    }
  }

  public List<Section> getSections() {
    return all.stream().collect(groupingBy(ChecklistLine::sectionCode, LinkedHashMap::new, toList())).values().stream().map(Section::of).toList();
  }

  public List<ChecklistLine> getLines() {
    return all.stream().filter(line -> line.sectionCode().equals(section)).toList();
  }

  /** The section after the one shown, or null at the end. */
  public String getNext() {
    var codes = getSections().stream().map(Section::code).toList();
    int at = codes.indexOf(section);
    return at < 0 || at + 1 == codes.size() ? null : codes.get(at + 1);
  }

  /** Name under which this browser's answers are kept apart from those of other devices. */
  public String getDevice() {
    return caller.username();
  }

  /** Whether the caller's team is inside and still answers. */
  public boolean isWritable() {
    return visit.ofTeam() && visit.status() == InspectionStatus.ARRIVED;
  }

  public Rating[] getRatings() {
    return Rating.values();
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

  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section;
  }
}
