package kg.childcare.registry.capacity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.capacity.NewPaidPlaces;
import kg.childcare.registry.capacity.PaidPlaces;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;

/** What registrars enter about the places that somebody pays for; a second one confirms. Rules: {@code capacity.rule.paid*}. */
@Stateless
@Audited("paidPlaces")
@RolesAllowed(Role.REGISTRAR)
public class PaidPlacesService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  OccupancyBook book;

  @Inject
  InstitutionDirectory directory;

  @Inject
  AccessScope scope;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  @Inject
  AuditTrail audit;

  /** Enters how many places are paid for from a day on, or corrects an earlier entry; answers the id under which a second registrar confirms it. */
  public long propose(String number, @NotNull @Valid NewPaidPlaces entered) {
    var home = directory.byNumber(number.strip());
    requireMine(home);
    audit.about("paidPlaces", number);
    directory.hold(home.id());
    var corrected = entered.corrects() == null ? null : entry(entered.corrects(), home.id());
    var proposed = PaidPlaces.propose(home.id(), entered, book.paid(home.id()), corrected, signed(entered.reason()));
    em.persist(proposed);
    return proposed.id();
  }

  /** The second person agrees. */
  public void confirm(long id) {
    var proposed = mine(id);
    proposed.confirm(signed(null), book.paid(proposed.institutionId()));
  }

  /** The second person refuses and says why. */
  public void decline(long id, @NotBlank @Size(max = 500) String reason) {
    mine(id).decline(signed(reason));
  }

  private PaidPlaces mine(long id) {
    var proposed = em.find(PaidPlaces.class, id);
    if (proposed == null) {
      throw new NotThere("paidPlaces", id);
    }
    var home = directory.get(proposed.institutionId());
    requireMine(home);
    audit.about("paidPlaces", home.number());
    directory.hold(home.id());
    em.refresh(proposed);
    return precondition.check(proposed);
  }

  private PaidPlaces entry(long id, long institutionId) {
    var found = em.find(PaidPlaces.class, id);
    if (found == null || found.institutionId() != institutionId) {
      throw new NotThere("paidPlaces", id);
    }
    return found;
  }

  private void requireMine(InstitutionRef home) {
    scope.requireSees(home.territoryCode(), home.id(), Role.REGISTRAR);
  }

  private InstitutionProfile.Entry signed(String reason) {
    return new InstitutionProfile.Entry(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.username(), reason, null);
  }
}
