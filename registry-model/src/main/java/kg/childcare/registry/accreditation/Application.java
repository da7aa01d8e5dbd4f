package kg.childcare.registry.accreditation;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static kg.childcare.registry.shared.RuleViolation.breach;
import static kg.childcare.registry.shared.RuleViolation.requireNone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Registered;

/** One application of one institution for accreditation, from the draft to the decision; owns its papers and assessments. */
@Entity(name = "AccreditationApplication")
@Table(name = "accreditation_application")
public class Application extends Registered {
  @Column(name = "institution_id", nullable = false, updatable = false)
  private long institutionId;

  /** First, second, third application of the institution. */
  @Column(nullable = false, updatable = false)
  private int ordinal;

  @Column(nullable = false, updatable = false)
  private String number;

  @Column(name = "category_code", nullable = false, updatable = false)
  private String category;

  @Column(name = "territory_code", nullable = false, updatable = false)
  private String territory;

  @Column(nullable = false, updatable = false)
  private String address;

  @Column(nullable = false, updatable = false)
  private int capacity;

  @Column(nullable = false, updatable = false)
  private boolean renewal;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private ApplicationKind kind;

  /** In which the applicant is told what is missing. */
  @Enumerated(STRING)
  @Column(name = "applicant_language", nullable = false, updatable = false)
  private Language language;

  @Enumerated(STRING)
  @Column(nullable = false)
  private ApplicationStatus status = ApplicationStatus.DRAFT;

  @Column(name = "prepared_by", nullable = false, updatable = false)
  private String preparedBy;

  @Column(name = "prepared_name", nullable = false, updatable = false)
  private String preparedName;

  @Column(name = "prepared_on", nullable = false, updatable = false)
  private LocalDate preparedOn;

  @Column(name = "submitted_on")
  private LocalDate submittedOn;

  @Column(name = "completeness_due")
  private LocalDate completenessDue;

  @Column(name = "complete_on")
  private LocalDate completeOn;

  @Column(name = "site_visit_due")
  private LocalDate siteVisitDue;

  @Column(name = "decision_due")
  private LocalDate decisionDue;

  /** Why it was returned the last time, or why it was withdrawn. */
  private String remark;

  @OneToMany(mappedBy = "application", cascade = ALL)
  @OrderBy("id")
  private List<ApplicationFile> files = new ArrayList<>();

  @OneToMany(mappedBy = "application", cascade = ALL)
  @OrderBy("ordinal")
  private List<SiteAssessment> assessments = new ArrayList<>();

  protected Application() {} // JPA

  /**
   * A new draft.
   *
   * @param ordinal how many applications the institution has had, this one included
   * @param maxCapacity the category's cap, or null where there is none
   * @param renewal whether the institution was accredited before
   * @param running the decision on which it works lawfully today, or null
   */
  public Application(long institutionId, int ordinal, NewApplication wanted, Integer maxCapacity, boolean renewal, Decision running, Official by, LocalDate today) {
    var asked = kindOf(wanted, renewal);
    requireOf("kind", !asked.transfers() || running != null, "accreditation.rule.transferWithoutAccreditation");
    requireOf("kind", !asked.transfers() || asked.fits(wanted, running), "accreditation.rule.transferChanges", asked);
    requireOf("capacity", wanted.capacity() > 0, "accreditation.rule.capacityNotPositive", wanted.capacity());
    requireOf("capacity", maxCapacity == null || wanted.capacity() <= maxCapacity, "accreditation.rule.capacityAboveCap", wanted.capacity(), maxCapacity);
    this.institutionId = institutionId;
    this.ordinal = ordinal;
    this.number = "Z-" + wanted.institution() + "-" + ordinal;
    this.category = wanted.category();
    this.territory = wanted.territory();
    this.address = wanted.address().strip();
    this.capacity = wanted.capacity();
    this.renewal = renewal;
    this.kind = asked;
    this.language = wanted.language() == null ? Language.KY : wanted.language();
    this.preparedBy = by.username();
    this.preparedName = by.name();
    this.preparedOn = today;
  }

  private static ApplicationKind kindOf(NewApplication wanted, boolean renewal) {
    return wanted.kind() != null && wanted.kind().transfers() ? wanted.kind() : renewal ? ApplicationKind.RENEWAL : ApplicationKind.FIRST;
  }

  /** Adds a paper; a later paper of the same type takes the place of the earlier, which is kept. */
  public void attach(SubmittedDocument document, Official by, Instant now) {
    require(status.takesDocuments(), "accreditation.rule.documentsClosed", status);
    requireOf("type", document.hasDigest(), "accreditation.rule.documentWithoutDigest");
    files.add(new ApplicationFile(this, document, by, now));
  }

  /** Hands the application in; the clock of the completeness check starts. */
  public void submit(LocalDate today, LocalDate checkDue) {
    requireStepTo(ApplicationStatus.SUBMITTED);
    require(!files.isEmpty(), "accreditation.rule.noDocuments");
    submittedOn = today;
    completenessDue = checkDue;
    status = ApplicationStatus.SUBMITTED;
  }

  /** Gives the application back with what is missing. */
  public void returnIncomplete(String missing) {
    requireStepTo(ApplicationStatus.RETURNED_INCOMPLETE);
    requireOf("remark", missing != null && !missing.isBlank(), "accreditation.rule.reasonMissing");
    remark = missing.strip();
    status = ApplicationStatus.RETURNED_INCOMPLETE;
  }

  /** Finds the application complete; refused while a required paper is missing. The clocks of the visit and of the decision start. */
  public void declareComplete(Collection<DocumentNeed> needs, LocalDate today, LocalDate visitBy, LocalDate decideBy) {
    requireStepTo(ApplicationStatus.COMPLETE);
    var missing = missing(needs);
    require(missing.isEmpty(), "accreditation.rule.documentsMissing", missing.size());
    completeOn = today;
    siteVisitDue = visitBy;
    decisionDue = decideBy;
    status = ApplicationStatus.COMPLETE;
  }

  /** Books what two assessors found; repeated, the later one counts. */
  public SiteAssessment assess(CompletedAssessment found, Official by, LocalDate today) {
    requireStepTo(ApplicationStatus.SITE_ASSESSED);
    require(status.open(), "accreditation.rule.step", status, ApplicationStatus.SITE_ASSESSED);
    requireNone(wrong(found, today));
    var assessment = new SiteAssessment(this, assessments.size() + 1, found, by);
    assessments.add(assessment);
    status = ApplicationStatus.SITE_ASSESSED;
    return assessment;
  }

  private List<Breach> wrong(CompletedAssessment found, LocalDate today) {
    var breaches = new ArrayList<Breach>();
    if (found.visitedOn().isAfter(today)) {
      breaches.add(breach("visitedOn", "accreditation.rule.assessmentInFuture", found.visitedOn()));
    } else if (found.visitedOn().isBefore(submittedOn)) {
      breaches.add(breach("visitedOn", "accreditation.rule.assessmentBeforeApplication", found.visitedOn(), submittedOn));
    }
    if (found.firstAssessor().strip().equalsIgnoreCase(found.secondAssessor().strip())) {
      breaches.add(breach("secondAssessor", "accreditation.rule.twoAssessors"));
    }
    return breaches;
  }

  /** Books what two assessors found criterion by criterion. @param asked the checklist for what is applied for */
  public SiteAssessment assess(AssessedChecklist found, AssessmentQuestions asked, Official by, LocalDate today) {
    var assessment = assess(found.of(asked), by, today);
    assessment.answer(asked.standards(), found.ratings());
    return assessment;
  }

  /** Takes the application back at the applicant's wish. */
  public void withdraw(String reason) {
    requireStepTo(ApplicationStatus.WITHDRAWN);
    requireOf("remark", reason != null && !reason.isBlank(), "accreditation.rule.reasonMissing");
    remark = reason.strip();
    status = ApplicationStatus.WITHDRAWN;
  }

  /** The body that heard an appeal sent it back: the commission has to decide anew. */
  public void reopen(LocalDate decideBy) {
    requireStepTo(ApplicationStatus.SITE_ASSESSED);
    decisionDue = decideBy;
    status = ApplicationStatus.SITE_ASSESSED;
  }

  void decided() {
    requireStepTo(ApplicationStatus.DECIDED);
    status = ApplicationStatus.DECIDED;
  }

  /** Required papers that nobody has handed in, in the order of the list. */
  public List<DocumentNeed> missing(Collection<DocumentNeed> needs) {
    Set<String> there = files.stream().map(ApplicationFile::type).collect(Collectors.toSet());
    return needs.stream().filter(DocumentNeed::required).filter(need -> !there.contains(need.code())).toList();
  }

  /** In what it asks for something else than the register says of the institution. */
  public Set<Divergence> divergence(RegisteredFacts register) {
    return register.differFrom(category, territory, capacity, address);
  }

  public Language language() {
    return language;
  }

  public List<SiteAssessment> assessments() {
    return List.copyOf(assessments);
  }

  public Optional<SiteAssessment> assessment() {
    return assessments.stream().max(Comparator.comparingInt(SiteAssessment::ordinal));
  }

  /** How many critical criteria are not met, by the last assessment. */
  int criticalFailed() {
    return assessment().map(SiteAssessment::criticalFailed).orElse(0);
  }

  private void requireStepTo(ApplicationStatus next) {
    require(status.canBecome(next), "accreditation.rule.step", status, next);
  }

  public long institutionId() {
    return institutionId;
  }

  public int ordinal() {
    return ordinal;
  }

  public String number() {
    return number;
  }

  public String category() {
    return category;
  }

  public String territory() {
    return territory;
  }

  public String address() {
    return address;
  }

  public int capacity() {
    return capacity;
  }

  public ApplicationKind kind() {
    return kind;
  }

  public LocalDate siteVisitDue() {
    return siteVisitDue;
  }

  public boolean renewal() {
    return renewal;
  }

  public ApplicationStatus status() {
    return status;
  }

  public Official preparedBy() {
    return new Official(preparedBy, preparedName);
  }

  public LocalDate preparedOn() {
    return preparedOn;
  }

  public LocalDate submittedOn() {
    return submittedOn;
  }

  public LocalDate completenessDue() {
    return completenessDue;
  }

  public LocalDate completeOn() {
    return completeOn;
  }

  public LocalDate decisionDue() {
    return decisionDue;
  }

  public String remark() {
    return remark;
  }

  public List<ApplicationFile> files() {
    return List.copyOf(files);
  }
}
