package kg.childcare.registry.accreditation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kg.childcare.registry.accreditation.AssessedChecklist;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.accreditation.service.AssessmentSheet;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.web.Messages;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;

/** The checklist of a site assessment: filled in by a registrar while it can be booked, read by everybody else. */
@Named
@ViewScoped
public class AssessmentChecklistView extends WhoAssessed {
  private static final long serialVersionUID = 1L;

  @Inject
  private AccreditationDetails details;

  @Inject
  private AccreditationService service;

  @Inject
  private Messages messages;

  private long id;
  private AssessmentSheet sheet;
  private Map<String, String> chosen = new TreeMap<>();

  /** Criteria that belong together. */
  public record Section(String code, Multilingual name, List<Criterion> criteria) implements Serializable {}

  public void load() {
    sheet = details.sheet(id);
    sheet.ratings().forEach((criterion, rating) -> chosen.put(criterion, rating.name()));
  }

  public String record() {
    var ratings = chosen.entrySet().stream().filter(one -> one.getValue() != null && !one.getValue().isBlank()).collect(Collectors.toMap(Map.Entry::getKey, one -> Rating.valueOf(one.getValue())));
    if (!messages.attempt(() -> service.assess(id, new AssessedChecklist(getVisitedOn(), getFirstAssessor(), getSecondAssessor(), getRemarks(), ratings)))) {
      return null;
    }
    messages.done("accreditation.stepDone", details.detail(id).row().status());
    return "/app/accreditations/detail?faces-redirect=true&id=" + id;
  }

  public List<Section> getSections() {
    return sheet.criteria().stream().collect(Collectors.groupingBy(Criterion::sectionCode, TreeMap::new, Collectors.toList())).entrySet().stream()
        .map(one -> new Section(one.getKey(), one.getValue().get(0).sectionName(), one.getValue())).toList();
  }

  /** How the rating of a criterion is shown: what is not known of a critical one is as bad as what is not met. */
  public String tone(Criterion asked) {
    return switch (sheet.rating(asked.code())) {
      case MET -> "good";
      case PARTLY_MET -> "warn";
      case NOT_MET -> "bad";
      case NOT_VERIFIED -> asked.severity() == Severity.CRITICAL ? "bad" : "plain";
      case NOT_APPLICABLE -> "plain";
    };
  }

  public Rating[] getRatings() {
    return Rating.values();
  }

  public AssessmentSheet getSheet() {
    return sheet;
  }

  public Map<String, String> getChosen() {
    return chosen;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
