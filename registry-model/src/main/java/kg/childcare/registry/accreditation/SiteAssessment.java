package kg.childcare.registry.accreditation;

import static jakarta.persistence.FetchType.LAZY;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.Rating;

/** One assessment of the place by two people; a wrong one is followed by another, the latest counts. */
@Entity
@Table(name = "accreditation_assessment")
public class SiteAssessment extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "application_id", updatable = false)
  private Application application;

  @Column(nullable = false, updatable = false)
  private int ordinal;

  @Column(name = "visited_on", nullable = false, updatable = false)
  private LocalDate visitedOn;

  @Column(name = "score_percent", nullable = false, updatable = false)
  private int scorePercent;

  @Column(name = "critical_failed", nullable = false, updatable = false)
  private int criticalFailed;

  @Column(name = "first_assessor", nullable = false, updatable = false)
  private String firstAssessor;

  @Column(name = "second_assessor", nullable = false, updatable = false)
  private String secondAssessor;

  @Column(updatable = false)
  private String remarks;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  /** Code of the set of standards; null for one that was made on paper. */
  @Column(name = "standards_code", updatable = false)
  private String standards;

  @ElementCollection
  @CollectionTable(name = "accreditation_assessment_answer", joinColumns = @JoinColumn(name = "assessment_id"))
  @OrderBy("criterion")
  private List<AssessedCriterion> answers = new ArrayList<>();

  protected SiteAssessment() {} // JPA

  SiteAssessment(Application application, int ordinal, CompletedAssessment found, Official by) {
    this.application = application;
    this.ordinal = ordinal;
    this.visitedOn = found.visitedOn();
    this.scorePercent = found.scorePercent();
    this.criticalFailed = found.criticalFailed();
    this.firstAssessor = found.firstAssessor().strip();
    this.secondAssessor = found.secondAssessor().strip();
    this.remarks = found.remarks();
    this.recordedBy = by.name();
  }

  void answer(String byStandards, Map<String, Rating> ratings) {
    standards = byStandards;
    ratings.forEach((criterion, rating) -> answers.add(new AssessedCriterion(criterion, rating)));
  }

  public String standards() {
    return standards;
  }

  public List<AssessedCriterion> answers() {
    return List.copyOf(answers);
  }

  /** Its ratings of what is asked: a later set of standards may ask something else, and what it does not ask cannot be rated. */
  public Map<String, Rating> ratingsOf(List<Criterion> asked) {
    var codes = asked.stream().map(Criterion::code).collect(toSet());
    var ratings = new TreeMap<String, Rating>();
    answers.stream().filter(answer -> codes.contains(answer.criterion())).forEach(answer -> ratings.put(answer.criterion(), answer.rating()));
    return ratings;
  }

  public int ordinal() {
    return ordinal;
  }

  public LocalDate visitedOn() {
    return visitedOn;
  }

  public int scorePercent() {
    return scorePercent;
  }

  public int criticalFailed() {
    return criticalFailed;
  }

  public String firstAssessor() {
    return firstAssessor;
  }

  public String secondAssessor() {
    return secondAssessor;
  }

  public String remarks() {
    return remarks;
  }

  public String recordedBy() {
    return recordedBy;
  }
}
