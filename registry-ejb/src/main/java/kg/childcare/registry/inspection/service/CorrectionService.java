package kg.childcare.registry.inspection.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.document.service.Attachments;
import kg.childcare.registry.inspection.CorrectionClaimed;
import kg.childcare.registry.inspection.CorrectiveAction;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;

/** Corrections: claimed by the institution with a proof, verified or rejected by inspection. */
@Stateless
@Audited("action")
@RolesAllowed({Role.INSPECTOR, Role.PLANNER})
public class CorrectionService {
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
  InstitutionDirectory directory;

  @Inject
  Attachments attachments;

  @Inject
  AuditTrail trail;

  @Inject
  Event<CorrectionClaimed> claimed;

  /** The institution says that it is right now; without a proof this is refused. */
  @RolesAllowed(Role.INSTITUTION)
  public void claim(long actionId, Integer version, @NotBlank @Size(max = 2000) String words, @Size(max = 200) String fileName, byte[] proof) {
    var action = find(actionId, version, Role.INSTITUTION);
    Long attachment = proof == null || proof.length == 0 ? null : attachments.store(fileName, proof).id();
    action.claim(words, attachment, caller.username(), clock.instant());
    claimed.fire(new CorrectionClaimed(actionId, action.finding().inspection().id(), action.institutionId()));
  }

  /** The inspector or a second person has seen it put right. @param version state of the action that was read, or null */
  public void verify(long actionId, Integer version, @NotBlank @Size(max = 2000) String words) {
    find(actionId, version, Role.INSPECTOR, Role.PLANNER).verify(words, caller.username(), clock.instant(), LocalDate.now(clock));
  }

  public void reject(long actionId, Integer version, @NotBlank @Size(max = 2000) String words) {
    find(actionId, version, Role.INSPECTOR, Role.PLANNER).reject(words, caller.username(), clock.instant());
  }

  private CorrectiveAction find(long id, Integer version, String... roles) {
    var action = em.find(CorrectiveAction.class, id);
    if (action == null || !scope.sees(directory.get(action.institutionId()).territoryCode(), action.institutionId(), roles)) {
      throw new NotThere("action", id);
    }
    trail.about("action", id);
    action.requireVersion(version);
    return precondition.touch(action);
  }
}
