package kg.childcare.registry.inspection.service;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.Map;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.children.service.Identities;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;

/** Puts names to the numbers of a roll for the team that stands inside and counts heads; nobody can call children by their numbers. */
@Stateless
@Audited("inspection")
@RolesAllowed(Role.INSPECTOR)
public class HeadCountNames {
  @Inject
  VisitAccess access;

  @Inject
  RollOnDay roll;

  @Inject
  Identities identities;

  @Inject
  AuditTrail trail;

  /** Family and given name of each child on the roll of the day, by number; each is booked as a reading of its own. */
  public Map<String, String> open(long inspectionId, @Size(max = 500) String reason) {
    var inspection = access.ofTeam(inspectionId);
    inspection.requireInside();
    RuleViolation.requireOf("why", reason != null && !reason.isBlank(), "children.rule.reasonMissing");
    var numbers = roll.ids(inspection.institutionId(), inspection.visitDate());
    numbers.values().forEach(number -> trail.read("child", number, reason));
    return identities.names(numbers.keySet()).entrySet().stream().collect(toMap(name -> numbers.get(name.getKey()), Map.Entry::getValue));
  }
}
