package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.ApplicationKind;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.Official;
import kg.childcare.registry.accreditation.Precedents;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.OpenCriticalFindings;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Precondition;

/** Who acts and when, and the records laid before them: those of the territories that the role reaches, each named in the trail. */
@ApplicationScoped
public class AccreditationDesk {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  AccessScope scope;

  @Inject
  AuditTrail trail;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  Parameters parameters;

  @Inject
  AccreditationRecords records;

  @Inject
  @Any
  Instance<OpenCriticalFindings> findings;

  Application application(long id, String... roles) {
    var found = em.find(Application.class, id);
    if (found == null) {
      throw new NotThere("accreditation", id);
    }
    requireSees(found.institutionId(), roles);
    trail.about("accreditation", found.number());
    return found;
  }

  Decision decision(long id, String... roles) {
    var found = em.find(Decision.class, id);
    if (found == null) {
      throw new NotThere("accreditationDecision", id);
    }
    requireSees(found.institutionId(), roles);
    trail.about("accreditation", found.number());
    return found;
  }

  void requireSees(long institutionId, String... roles) {
    var institution = institutions.get(institutionId);
    scope.requireSees(institution.territoryCode(), institution.id(), roles);
  }

  /** The decision, to be changed: of two changes at the same moment only the first is taken. */
  Decision held(long id, String... roles) {
    return precondition.touch(decision(id, roles));
  }

  /** By when written reasons of what is done today have to be with the applicant. */
  LocalDate reasonsDue() {
    return parameters.due("accreditation.reason_notice_working_days", today());
  }

  /** An accreditation is neither renewed nor changed over an open critical finding, and only one on which the institution works lawfully is changed. */
  void requireOpenTo(Application application) {
    RuleViolation.require(!hindered(application), "accreditation.rule.criticalFindingOpen");
    RuleViolation.require(!application.kind().transfers() || running(application).isPresent(), "accreditation.rule.transferWithoutAccreditation");
  }

  /** Whether {@link #requireOpenTo} would refuse. */
  boolean isClosedTo(Application application) {
    return hindered(application) || application.kind().transfers() && running(application).isEmpty();
  }

  private boolean hindered(Application application) {
    return application.kind() != ApplicationKind.FIRST && findings.stream().anyMatch(one -> one.anyOpen(application.institutionId()));
  }

  /** What was decided about the institution of the application so far. */
  Precedents before(Application application) {
    return new Precedents(records.decisions(application.institutionId()), today());
  }

  private Optional<Decision> running(Application application) {
    return Decision.lawful(records.decisions(application.institutionId()), today());
  }

  boolean has(String role) {
    return caller.has(role);
  }

  Official me() {
    return new Official(caller.username(), caller.displayName());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant now() {
    return clock.instant();
  }
}
