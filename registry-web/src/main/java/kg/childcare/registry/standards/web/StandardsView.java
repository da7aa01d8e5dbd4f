package kg.childcare.registry.standards.web;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.web.LanguageChoice;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.Severity;
import kg.childcare.registry.standards.service.StandardSetRow;
import kg.childcare.registry.standards.service.StandardsQueries;

/** The standards as anyone signed in reads them: by section, narrowed by category, severity or a word. */
@Named
@ViewScoped
public class StandardsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private StandardsQueries standards;

  @Inject
  private Reference reference;

  @Inject
  private LanguageChoice language;

  @Inject
  private Clock clock;

  private StandardSetRow set;
  private List<Criterion> all;
  private List<Section> sections;
  private String category;
  private Severity severity;
  private String word;

  /** A section with the criteria that are shown of it. */
  public record Section(String code, List<Criterion> criteria) implements Serializable {}

  @PostConstruct
  void init() {
    set = standards.currentSet(LocalDate.now(clock));
    all = standards.criteria(set.code(), null);
    search();
  }

  public void search() {
    var bySection = all.stream().filter(this::isWanted).collect(groupingBy(Criterion::sectionCode, TreeMap::new, java.util.stream.Collectors.toList()));
    sections = bySection.entrySet().stream().map(entry -> new Section(entry.getKey(), entry.getValue())).toList();
  }

  private boolean isWanted(Criterion criterion) {
    var inText = word == null || criterion.text().in(language.chosen()).toLowerCase(Locale.ROOT).contains(word.strip().toLowerCase(Locale.ROOT));
    return inText && (severity == null || criterion.severity() == severity) && (category == null || criterion.appliesTo().covers(category));
  }

  public StandardSetRow getSet() {
    return set;
  }

  public List<Section> getSections() {
    return sections;
  }

  public int getShown() {
    return sections.stream().mapToInt(section -> section.criteria().size()).sum();
  }

  public int getTotal() {
    return all.size();
  }

  public List<CategoryRules> getCategories() {
    return reference.categories();
  }

  public Severity[] getSeverities() {
    return Severity.values();
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public Severity getSeverity() {
    return severity;
  }

  public void setSeverity(Severity severity) {
    this.severity = severity;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }
}
