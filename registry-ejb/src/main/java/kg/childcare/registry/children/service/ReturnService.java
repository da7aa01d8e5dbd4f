package kg.childcare.registry.children.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.children.MonthlyReturn;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Precondition;

/** The monthly return: an institution, or a registrar for a paper one, fills it in; a registrar returns or accepts it. */
@Stateless
@Audited("return")
@RolesAllowed({Role.INSTITUTION, Role.REGISTRAR})
public class ReturnService {
  private static final String[] WRITERS = {Role.INSTITUTION, Role.REGISTRAR};

  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Homes homes;

  @Inject
  Months months;

  @Inject
  Rollups rollups;

  @Inject
  ReturnCalendar calendar;

  @Inject
  ReturnForms forms;

  @Inject
  AuditTrail trail;

  @Inject
  Stamps stamps;

  /** The return of a month, filled from its movements when there is none yet. Asking twice gives the same one. */
  public long open(String institution, @NotNull YearMonth month) {
    return begun(homes.reached(institution, WRITERS), month).id();
  }

  private MonthlyReturn begun(InstitutionRef home, YearMonth month) {
    RuleViolation.requireOf("month", !month.isAfter(YearMonth.from(stamps.today())), "children.rule.monthFuture", month);
    homes.lock(home.id());
    var latest = latest(home, month);
    if (latest.isPresent()) {
      return latest.get();
    }
    var fresh = new MonthlyReturn(home.id(), months.of(home.id(), month), month, calendar.dueDay(month));
    em.persist(fresh);
    trail.about("return", fresh.id());
    return fresh;
  }

  /** Keeps what was typed about a month, and begins its return when there is none yet. */
  public ReturnView keep(String institution, @NotNull YearMonth month, @NotNull @Valid ReturnDraft draft) {
    var home = homes.reached(institution, WRITERS);
    var kept = begun(home, month);
    take(kept, draft);
    return forms.filled(kept, home);
  }

  /** Keeps what was typed, complete or not. Answers the version that the next save has to name. */
  public int save(long id, @NotNull @Valid ReturnDraft draft) {
    var kept = reached(id, WRITERS);
    take(kept, draft);
    return kept.version();
  }

  private void take(MonthlyReturn kept, ReturnDraft draft) {
    precondition.check(kept).requireVersion(draft.version());
    if (draft.lines() != null) {
      draft.lines().forEach(kept::state);
    }
    kept.state(draft.figures() == null ? Map.of() : draft.figures(), draft.noDeaths(), draft.noViolence(), draft.explanation());
    flushed(kept);
  }

  /** Takes the children's lines anew from the recorded movements. */
  public int refill(long id) {
    var kept = precondition.check(reached(id, WRITERS));
    kept.fill(months.of(kept.institutionId(), kept.month()));
    return flushed(kept);
  }

  /** Hands the return in, or refuses it with every child and rule that does not hold; writes the sums for statistics. */
  public void submit(long id) {
    submit(reached(id, WRITERS));
  }

  /** The same by institution and month; {@code missing} while nothing is kept. */
  public ReturnView submit(String institution, @NotNull YearMonth month) {
    var home = homes.reached(institution, WRITERS);
    var handedIn = latest(home, month).orElseThrow(() -> new NotThere("return", month));
    submit(handedIn);
    em.flush();
    return forms.filled(handedIn, home);
  }

  private void submit(MonthlyReturn handedIn) {
    var month = precondition.check(handedIn).month();
    handedIn.submit(months.of(handedIn.institutionId(), month), months.previousClosing(handedIn.institutionId(), month), stamps.now());
    rollups.write(handedIn);
  }

  /** Sends it back to the institution with a remark. */
  @RolesAllowed(Role.REGISTRAR)
  public void giveBack(long id, @Size(max = 1000) String remark) {
    precondition.check(reached(id, Role.REGISTRAR)).giveBack(remark, stamps.now());
  }

  /** Accepts it for good; not by the person who handed it in. */
  @RolesAllowed(Role.REGISTRAR)
  public void accept(long id) {
    precondition.check(reached(id, Role.REGISTRAR)).accept(stamps.now());
  }

  /** Opens the next edition of an accepted return. @return id of the new edition */
  public long correct(long id, @Size(max = 500) String reason) {
    var accepted = precondition.check(reached(id, WRITERS));
    homes.lock(accepted.institutionId());
    var next = accepted.correct(reason, months.of(accepted.institutionId(), accepted.month()));
    em.persist(next);
    return next.id();
  }

  private Optional<MonthlyReturn> latest(InstitutionRef home, YearMonth month) {
    var latest = em.createQuery("select r from MonthlyReturn r where r.institutionId = :institution and r.monthStart = :month and r.superseded = false", MonthlyReturn.class)
        .setParameter("institution", home.id()).setParameter("month", month.atDay(1)).getResultList().stream().findFirst();
    latest.ifPresent(found -> trail.about("return", found.id()));
    return latest;
  }

  private int flushed(MonthlyReturn kept) {
    if (kept.version() > 0) { // lines alone do not count as a change of the return
      em.lock(kept, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
    em.flush();
    return kept.version();
  }

  private MonthlyReturn reached(long id, String... roles) {
    trail.about("return", id);
    var found = em.find(MonthlyReturn.class, id);
    if (found == null) {
      throw new NotThere("return", id);
    }
    homes.reached(found.institutionId(), roles);
    return found;
  }
}
