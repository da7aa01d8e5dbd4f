package kg.childcare.registry.institution.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.RegisterFacets;
import kg.childcare.registry.shared.web.Query;

/** What a reader narrowed the list of institutions to, as it stands in the form and in the address. */
public class RegisterNarrowing implements Serializable {
  private static final long serialVersionUID = 1L;

  private String text;
  private String territory;
  private String category;
  private String ownership;
  private InstitutionStatus status;
  private LocalDate asOf;
  private LocalDate knownOn;
  private final Map<String, String> answers = new HashMap<>();

  /** A word that no slice knows as an answer leaves its question open. */
  void keepKnown(RegisterFacets facets) {
    for (var question : RegisterQuestion.values()) {
      var answer = answers.get(question.name());
      answers.put(question.name(), facets.answers(question).stream().map(Enum::name).filter(name -> name.equals(answer)).findFirst().orElse(null));
    }
  }

  InstitutionFilter filter(RegisterFacets facets) {
    keepKnown(facets);
    var filter = new InstitutionFilter(text, territory, category, ownership, status, asOf, InstitutionFilter.endOf(knownOn));
    for (var question : RegisterQuestion.values()) {
      filter = filter.and(question, answers.get(question.name()));
    }
    return filter;
  }

  /** The same, in one territory only, as the query of an address. */
  String queryIn(String where) {
    return Query.of("q", text, "territory", where, "category", category, "ownership", ownership, "status", status, "asOf", asOf, "knownOn", knownOn,
        "accreditation", answers.get("ACCREDITATION"), "occupancy", answers.get("OCCUPANCY"), "lastVisit", answers.get("LAST_VISIT"), "confirmation", answers.get("CONFIRMATION"),
        "rooms", answers.get("ROOMS"));
  }

  /** The days alone, for the address of one of the records. */
  String days() {
    var days = Query.of("asOf", asOf, "knownOn", knownOn);
    return days.isEmpty() ? days : "?" + days;
  }

  /** Answers by the name of their question. */
  public Map<String, String> getAnswers() {
    return answers;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getOwnership() {
    return ownership;
  }

  public void setOwnership(String ownership) {
    this.ownership = ownership;
  }

  public InstitutionStatus getStatus() {
    return status;
  }

  public void setStatus(InstitutionStatus status) {
    this.status = status;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public LocalDate getKnownOn() {
    return knownOn;
  }

  public void setKnownOn(LocalDate knownOn) {
    this.knownOn = knownOn;
  }
}
