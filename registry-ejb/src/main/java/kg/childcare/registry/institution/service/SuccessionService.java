package kg.childcare.registry.institution.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.institution.FactsWritten;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.OnRoll;
import kg.childcare.registry.institution.Succession;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Precondition;

/** What registrars do when institutions merge, split or move. Rules: {@code institution.rule.succession*}. */
@Stateless
@Audited("succession")
@RolesAllowed(Role.REGISTRAR)
public class SuccessionService {
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
  AuditTrail audit;

  @Inject
  InstitutionQueries institutions;

  @Inject
  WaitingEnds ends;

  @Inject
  InstitutionDirectory directory;

  @Inject
  Instance<RollCount> rolls;

  @Inject
  Event<FactsWritten> facts;

  /** Asks that some end and others continue them; answers the id under which a second registrar confirms it. */
  public long propose(@NotNull @Valid NewSuccession entered) {
    var ending = known("ending", entered.ending());
    ending.forEach(this::requireMine);
    var continuing = known("continuing", entered.continuing());
    hold(ending);
    var succession = Succession.propose(entered.kind(), ending, continuing, entered.from(), entry(entered.reason()));
    ending.forEach(one -> {
      em.lock(one, LockModeType.OPTIMISTIC); // it was read before it was held
      ends.requireNoSuccession("ending", one);
      ends.requireNoMerge("ending", one);
    });
    em.persist(succession);
    audit.about("succession", succession.id());
    return succession.id();
  }

  /** The second person agrees: those that end are closed, if no child is on their rolls. */
  public void confirm(long id) {
    var succession = mine(id);
    hold(succession.ending());
    succession.confirm(this::roll, entry(null));
    for (var ended : succession.ending()) {
      em.lock(ended, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
      facts.fire(new FactsWritten(ended.id(), ended.located(), ended.located()));
    }
  }

  /** The second person refuses and says why. */
  public void decline(long id, @NotBlank @Size(max = 500) String reason) {
    mine(id).decline(entry(reason));
  }

  /** One at a time, always in the same order. */
  private void hold(List<Institution> ending) {
    ending.stream().map(Institution::id).sorted(Comparator.naturalOrder()).forEach(directory::hold);
  }

  private OnRoll roll(Institution institution) {
    return rolls.isUnsatisfied() ? OnRoll.nobody() : rolls.get().held(institution.id());
  }

  /** Numbers are typed: one that leads nowhere is said beside its field, and is no missing page. */
  private List<Institution> known(String field, List<String> numbers) {
    return numbers.stream().map(number -> known(field, number)).toList();
  }

  private Institution known(String field, String number) {
    try {
      return em.find(Institution.class, institutions.byNumber(number.strip()).id());
    } catch (NotThere none) {
      throw new RuleViolation(List.of(RuleViolation.breach(field, "institution.rule.successionNumberUnknown", number)));
    }
  }

  private Succession mine(long id) {
    audit.about("succession", id);
    var succession = em.find(Succession.class, id);
    if (succession == null) {
      throw new NotThere("succession", id);
    }
    succession.ending().forEach(this::requireMine);
    return precondition.check(succession);
  }

  private void requireMine(Institution institution) {
    scope.requireSees(institution.last().facts().territory(), institution.id(), Role.REGISTRAR);
  }

  private InstitutionProfile.Entry entry(String reason) {
    return new InstitutionProfile.Entry(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.username(), reason, null);
  }
}
