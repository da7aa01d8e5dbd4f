package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;

/**
 * Who may know of a visit that has begun: its own team at once; planners, registrars and monitors of the territory from the
 * arrival on; the institution and other inspectors of the territory only when the act is issued. To all others it is not there.
 */
@RequestScoped
class VisitAccess {
  @PersistenceContext
  EntityManager em;

  @Inject
  Caller caller;

  @Inject
  AccessScope scope;

  @Inject
  InstitutionDirectory directory;

  @Inject
  AuditTrail trail;

  /** A visit that the caller may read. */
  Inspection readable(long id) {
    var inspection = find(id);
    if (!isTeam(inspection) && !seenByOthers(inspection)) {
      throw new NotThere("inspection", id);
    }
    return inspection;
  }

  /** A visit in which the caller takes part. */
  Inspection ofTeam(long id) {
    var inspection = readable(id);
    inspection.requireTeam(caller.userId());
    return inspection;
  }

  /** A visit whose act the caller's own institution has in hand. */
  Inspection ofInstitution(long id) {
    var inspection = find(id);
    if (!inspection.status().actIssued() || !scope.sees(null, inspection.institutionId(), Role.INSTITUTION)) {
      throw new NotThere("inspection", id);
    }
    return inspection;
  }

  boolean isTeam(Inspection inspection) {
    return caller.has(Role.INSPECTOR) && inspection.team().stream().anyMatch(member -> Long.valueOf(member.userId()).equals(caller.userId()));
  }

  /** Whether the caller reads it for the ministry or the monitors, not for the institution that was visited. */
  boolean isOfMinistry(Inspection inspection) {
    var territory = directory.get(inspection.institutionId()).territoryCode();
    return isTeam(inspection) || scope.sees(territory, inspection.institutionId(), Role.PLANNER, Role.REGISTRAR, Role.MONITOR, Role.INSPECTOR);
  }

  private boolean seenByOthers(Inspection inspection) {
    var territory = directory.get(inspection.institutionId()).territoryCode();
    return scope.sees(territory, inspection.institutionId(), Role.PLANNER, Role.REGISTRAR, Role.MONITOR)
        || inspection.status().actIssued() && scope.sees(territory, inspection.institutionId(), Role.INSTITUTION, Role.INSPECTOR);
  }

  private Inspection find(long id) {
    var inspection = em.find(Inspection.class, id);
    if (inspection == null) {
      throw new NotThere("inspection", id);
    }
    trail.about("inspection", id);
    return inspection;
  }
}
