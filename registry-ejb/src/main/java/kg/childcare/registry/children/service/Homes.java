package kg.childcare.registry.children.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.security.service.GrantInForce;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;

/** The institution that a use case works on, if the caller reaches it in a role that may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Homes {
  /** The juvenile colony is not a care institution; besides its own clerk only the preventive mechanism sees it. */
  static final String OUTSIDE_CARE = "COLONY";
  static final String[] KNOW_COLONY = {Role.MONITOR, Role.INSTITUTION};

  @Inject
  InstitutionDirectory directory;

  @Inject
  AccessScope scope;

  @Inject
  Caller caller;

  public InstitutionRef reached(long institutionId, String... roles) {
    return reached(directory.get(institutionId), roles);
  }

  /** Whether {@link #reached(long, String...)} would answer. */
  public boolean isReached(long institutionId, String... roles) {
    var home = directory.get(institutionId);
    return scope.sees(home.territoryCode(), institutionId, roles)
        && (!OUTSIDE_CARE.equals(home.categoryCode()) || scope.sees(home.territoryCode(), institutionId, KNOW_COLONY));
  }

  /** By registration number; without one the caller's only institution. */
  public InstitutionRef reached(String number, String... roles) {
    return reached(number == null || number.isBlank() ? directory.get(ownId()) : directory.byNumber(number.strip()), roles);
  }

  private InstitutionRef reached(InstitutionRef home, String... roles) {
    scope.requireSees(home.territoryCode(), home.id(), roles);
    if (OUTSIDE_CARE.equals(home.categoryCode())) {
      scope.requireSees(home.territoryCode(), home.id(), KNOW_COLONY);
    }
    return home;
  }

  public InstitutionRef get(long institutionId) {
    return directory.get(institutionId);
  }

  public Map<Long, InstitutionRef> all(Collection<Long> ids) {
    return directory.all(ids).stream().collect(Collectors.toMap(InstitutionRef::id, Function.identity()));
  }

  public long idOf(String number) {
    return directory.byNumber(number.strip()).id();
  }

  /** Lets one use case at a time count the places of an institution, or open its return. */
  public void lock(long institutionId) {
    directory.hold(institutionId);
  }

  /** The state it has today by what is committed now; nobody changes it before the transaction ends. */
  public InstitutionStatus heldStatus(long institutionId, LocalDate today) {
    return directory.heldStatus(institutionId, today);
  }

  private long ownId() {
    return caller.grants(Role.INSTITUTION).stream().map(GrantInForce::institutionId).filter(Objects::nonNull).findFirst()
        .orElseThrow(() -> new NotThere("institution", null));
  }
}
