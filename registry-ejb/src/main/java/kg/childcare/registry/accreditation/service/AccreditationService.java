package kg.childcare.registry.accreditation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.AssessedChecklist;
import kg.childcare.registry.accreditation.CompletedAssessment;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.NewApplication;
import kg.childcare.registry.accreditation.SubmittedDocument;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.document.service.Attachments;
import kg.childcare.registry.institution.service.CategoryBook;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Precondition;

/** What a registrar does with an application in the own territory, from the draft until it can go before the commission. */
@Stateless
@Audited
@RolesAllowed(Role.REGISTRAR)
public class AccreditationService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  AuditTrail trail;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  AccreditationDesk desk;

  @Inject
  AccreditationRecords records;

  @Inject
  Attachments attachments;

  @Inject
  Parameters parameters;

  @Inject
  Reference reference;

  @Inject
  CategoryBook categories;

  @Inject
  AssessmentChecklist questions;

  /**
   * Begins an application; one institution has one open application at a time.
   *
   * @return id of the application
   */
  public long draft(@NotNull @Valid NewApplication wanted) {
    var institution = institutions.byNumber(wanted.institution());
    desk.requireSees(institution.id(), Role.REGISTRAR);
    institutions.hold(institution.id());
    var earlier = em.createQuery("select a from AccreditationApplication a where a.institutionId = :id", Application.class)
        .setParameter("id", institution.id())
        .getResultList();
    RuleViolation.require(earlier.stream().noneMatch(one -> one.status().open()), "accreditation.rule.openAlready");
    reference.territory(wanted.territory());
    var decisions = records.decisions(institution.id());
    var renewal = decisions.stream().anyMatch(decision -> decision.verdict().grants());
    var cap = categories.rules(wanted.category(), desk.today()).maxCapacity();
    var application = new Application(institution.id(), earlier.size() + 1, wanted, cap, renewal, Decision.lawful(decisions, desk.today()).orElse(null), desk.me(), desk.today());
    em.persist(application);
    em.flush();
    trail.about("accreditation", application.number());
    return application.id();
  }

  /** Adds a paper of a type of the day's list; the file is checked and stored in the same transaction. */
  public void attach(long applicationId, @NotNull String type, @NotNull @Size(max = 300) String fileName, @NotNull byte[] content) {
    var application = application(applicationId);
    RuleViolation.requireOf("type", records.needs(desk.today(), application.kind()).stream().anyMatch(need -> need.code().equals(type)), "accreditation.rule.documentTypeUnknown", type);
    RuleViolation.require(application.status().takesDocuments(), "accreditation.rule.documentsClosed", application.status());
    var stored = attachments.store(fileName, content);
    em.flush();
    application.attach(new SubmittedDocument(type, stored.id(), stored.name(), stored.sha256()), desk.me(), desk.now());
  }

  /** Hands the application in; refused for a renewal while a critical finding is open, and too soon after a refusal. */
  public void submit(long applicationId, Integer version) {
    var application = application(applicationId);
    application.requireVersion(version);
    desk.before(application).requireOpenTo(application);
    if (!application.kind().transfers()) {
      requireNotTooSoon(application);
    }
    application.submit(desk.today(), parameters.due("accreditation.completeness_working_days", desk.today()));
  }

  /** Gives it back with what is missing. */
  public void returnIncomplete(long applicationId, @NotNull @Size(max = 2000) String remark) {
    application(applicationId).returnIncomplete(remark);
  }

  /** Finds it complete; refused while a required paper is missing. */
  public void declareComplete(long applicationId) {
    var application = application(applicationId);
    application.declareComplete(
        records.needs(desk.today(), application.kind()), desk.today(), parameters.due("accreditation.site_visit_days", desk.today()), parameters.due("accreditation.decision_days", desk.today()));
  }

  /** Books what the assessors found at the place. */
  public void assess(long applicationId, @NotNull @Valid CompletedAssessment found) {
    application(applicationId).assess(found, desk.me(), desk.today());
  }

  /** Books what the assessors found at the place criterion by criterion, on the checklist that is in force. */
  public void assess(long applicationId, @NotNull @Valid AssessedChecklist found) {
    var application = application(applicationId);
    application.assess(found, questions.of(application.category(), desk.today()), desk.me(), desk.today());
  }

  /** Takes the application back at the applicant's wish. */
  public void withdraw(long applicationId, @NotNull @Size(max = 2000) String reason) {
    application(applicationId).withdraw(reason);
  }

  private void requireNotTooSoon(Application application) {
    records.decisions(application.institutionId()).stream()
        .filter(Decision::isRefusal)
        .map(Decision::decidedOn)
        .max(LocalDate::compareTo)
        .map(refused -> parameters.due("accreditation.reapply_after_refusal_days", refused))
        .ifPresent(earliest -> RuleViolation.require(!desk.today().isBefore(earliest), "accreditation.rule.tooSoonAfterRefusal", earliest));
  }

  private Application application(long id) {
    return precondition.touch(desk.application(id, Role.REGISTRAR));
  }
}
