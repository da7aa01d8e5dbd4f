package kg.childcare.registry.inspection.service;

import static kg.childcare.registry.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.inspection.ActIssued;
import kg.childcare.registry.inspection.ActSigning;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;
import kg.childcare.registry.standards.Severity;

/** The act: issued by the team, answered by the institution, closed when all is put right. */
@Stateless
@Audited("inspection")
@RolesAllowed(Role.INSPECTOR)
public class ActService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  VisitAccess access;

  @Inject
  ActWriter writer;

  @Inject
  Parameters parameters;

  @Inject
  Event<ActIssued> issued;

  /**
   * Makes the findings binding with their due days, opens a correction per finding and files the PDF, all or nothing.
   *
   * @return id of the filed document
   */
  public long issue(long inspectionId, @NotNull @Valid ActSigning signing) {
    var inspection = precondition.check(access.ofTeam(inspectionId));
    var today = LocalDate.now(clock);
    var number = inspection.visitDate().getYear() + "-" + inspection.id();
    var commentDue = parameters.due("inspection.institution_comment_days", today);
    inspection.issueAct(number, signing, clock.instant(), severity -> due(severity, today), commentDue).forEach(em::persist);
    var document = writer.file(inspection, signing.language());
    inspection.filedAs(document.id(), parameters.due("reprisal.followup_days", today));
    issued.fire(new ActIssued(inspectionId, inspection.institutionId(), number, commentDue, inspection.findings().size()));
    return document.id();
  }

  /** Files the same act in another language; the first stays the signed one. */
  public long translate(long inspectionId, @NotNull Language language) {
    return writer.file(issued(precondition.check(access.ofTeam(inspectionId))), language).id();
  }

  /** The institution's own words, once. */
  @RolesAllowed(Role.INSTITUTION)
  public void respond(long inspectionId, @NotBlank @Size(max = 4000) String words) {
    precondition.check(access.ofInstitution(inspectionId)).respond(words, caller.username(), clock.instant());
  }

  @RolesAllowed({Role.INSPECTOR, Role.PLANNER})
  public void close(long inspectionId) {
    var open = em.createQuery("select count(a) from CorrectiveAction a where a.finding.inspection.id = :visit and a.verifiedOn is null", Long.class)
        .setParameter("visit", inspectionId)
        .getSingleResult();
    precondition.check(access.readable(inspectionId)).close(open, LocalDate.now(clock));
  }

  private LocalDate due(Severity severity, LocalDate today) {
    return parameters.due("inspection.remedy_" + severity.name().toLowerCase(Locale.ROOT) + "_days", today);
  }

  private static Inspection issued(Inspection inspection) {
    require(inspection.act() != null, "inspection.rule.noActYet");
    return inspection;
  }
}
