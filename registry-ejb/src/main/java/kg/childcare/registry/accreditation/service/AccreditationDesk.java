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
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.Official;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.OpenCriticalFindings;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.RuleViolation;

/** Who acts and when, and the records laid before them: those of the territories that the role reaches, each named in the trail. */
@ApplicationScoped
public class AccreditationDesk {
  @PersistenceContext
  EntityManager em;

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
  @Any
  Instance<OpenCriticalFindings> findings;

  Application application(long id, String role) {
    var found = em.find(Application.class, id);
    if (found == null) {
      throw new NotThere("accreditation", id);
    }
    requireSees(found.institutionId(), role);
    trail.about("accreditation", found.number());
    return found;
  }

  Decision decision(long id, String role) {
    var found = em.find(Decision.class, id);
    if (found == null) {
      throw new NotThere("accreditationDecision", id);
    }
    requireSees(found.institutionId(), role);
    trail.about("accreditation", found.number());
    return found;
  }

  void requireSees(long institutionId, String role) {
    var institution = institutions.get(institutionId);
    scope.requireSees(institution.territoryCode(), institution.id(), role);
  }

  /** An accreditation is not renewed over an open critical finding. */
  void requireNoOpenFinding(Application application) {
    RuleViolation.require(!application.renewal() || findings.stream().noneMatch(one -> one.anyOpen(application.institutionId())), "accreditation.rule.criticalFindingOpen");
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
