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
import java.util.stream.Stream;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.institution.FactsWritten;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.Likeness;
import kg.childcare.registry.institution.Merge;
import kg.childcare.registry.institution.OnRoll;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;

/** What registrars decide of institutions that could be one: two, or one that was entered twice. Rules: {@code institution.rule.merge*}. */
@Stateless
@Audited("merge")
@RolesAllowed(Role.REGISTRAR)
public class MergeService {
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
  WaitingEnds ends;

  @Inject
  InstitutionDirectory directory;

  @Inject
  Instance<RollCount> rolls;

  @Inject
  Event<FactsWritten> facts;

  /** Says of a proposed pair that they are two; it is proposed again only when something else speaks for one. */
  public void different(long likenessId, @NotBlank @Size(max = 500) String reason) {
    var likeness = em.find(Likeness.class, likenessId);
    if (likeness == null || !Stream.of(likeness.oneId(), likeness.otherId()).map(id -> em.find(Institution.class, id)).allMatch(this::isMine)) {
      throw new NotThere("pair", likenessId);
    }
    em.persist(precondition.check(likeness).different(entry(reason)));
    audit.about("institution", em.find(Institution.class, likeness.oneId()).number());
    audit.also("institution", em.find(Institution.class, likeness.otherId()).number());
  }

  /** Asks that one number ends because the other is the same institution; answers the id under which a second registrar confirms it. */
  public long propose(@NotNull @Valid NewMerge entered) {
    var duplicate = known(entered.duplicate());
    var survivor = known(entered.survivor());
    Stream.of(duplicate, survivor).map(Institution::id).distinct().sorted().forEach(directory::hold);
    var merge = Merge.propose(duplicate, survivor, entered.from(), entry(entered.reason()));
    ends.requireNoMerge("duplicate", duplicate);
    ends.requireNoMergeAway("survivor", survivor);
    ends.requireNoSuccession("duplicate", duplicate);
    em.persist(merge);
    audit.about("merge", merge.id());
    return merge.id();
  }

  /** The second person agrees: the duplicate ends, if no child is on its roll. */
  public void confirm(long id) {
    var merge = mine(id);
    var duplicate = merge.duplicate();
    Stream.of(duplicate, merge.survivor()).map(Institution::id).sorted().forEach(directory::hold);
    ends.requireNoSuccession(null, duplicate);
    var before = duplicate.located();
    merge.confirm(rolls.isUnsatisfied() ? OnRoll.nobody() : rolls.get().held(duplicate.id()), entry(null));
    em.lock(duplicate, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    em.lock(merge.survivor(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    facts.fire(new FactsWritten(duplicate.id(), before, duplicate.located()));
  }

  /** The second person refuses and says why. */
  public void decline(long id, @NotBlank @Size(max = 500) String reason) {
    mine(id).decline(entry(reason));
  }

  private Merge mine(long id) {
    audit.about("merge", id);
    var merge = em.find(Merge.class, id);
    if (merge == null || !isMine(merge.duplicate()) || !isMine(merge.survivor())) {
      throw new NotThere("merge", id);
    }
    return precondition.check(merge);
  }

  private Institution known(String number) {
    var institution = em.createQuery("select i from Institution i where i.number = :number", Institution.class).setParameter("number", number.strip()).getResultStream().findFirst();
    return institution.filter(this::isMine).orElseThrow(() -> new NotThere("institution", number));
  }

  private boolean isMine(Institution institution) {
    return scope.sees(institution.last().facts().territory(), institution.id(), Role.REGISTRAR);
  }

  private InstitutionProfile.Entry entry(String reason) {
    return new InstitutionProfile.Entry(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.username(), reason, null);
  }
}
