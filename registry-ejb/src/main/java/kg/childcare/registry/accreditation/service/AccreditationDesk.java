package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.Official;
import kg.childcare.registry.accreditation.Precedents;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
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
  Findings findings;

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

  /** What was decided about the institution of the application so far, and whether a critical finding is open. */
  Precedents before(Application application) {
    var institution = application.institutionId();
    return new Precedents(records.decisions(institution), today(), !findings.openAmong(List.of(institution)).isEmpty());
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
