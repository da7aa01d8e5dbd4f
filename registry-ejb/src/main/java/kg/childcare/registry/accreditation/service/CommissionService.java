package kg.childcare.registry.accreditation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kg.childcare.registry.accreditation.AccreditationDecided;
import kg.childcare.registry.accreditation.AgendaItem;
import kg.childcare.registry.accreditation.Commission;
import kg.childcare.registry.accreditation.CommissionSession;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.Motion;
import kg.childcare.registry.accreditation.SessionStatus;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.accreditation.Vote;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Precondition;

/** What members of the commission do in a session, and what the chair's closing makes of the votes. */
@Stateless
@Audited
@RolesAllowed(Role.COMMISSION)
public class CommissionService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  AuditTrail trail;

  @Inject
  AccreditationDesk desk;

  @Inject
  AccreditationRecords records;

  @Inject
  CertificateReport certificate;

  @Inject
  Event<AccreditationDecided> decided;

  /** Opens today's session of the commission in force; the caller chairs it. */
  public long openSession() {
    var commission = em.createQuery("select c from AccreditationCommission c where c.period.from <= :day and (c.period.to is null or c.period.to >= :day) order by c.period.from desc", Commission.class)
        .setParameter("day", desk.today())
        .setMaxResults(1)
        .getResultStream().findFirst()
        .orElseThrow(() -> new RuleViolation("accreditation.rule.commissionNotInForce", desk.today()));
    em.lock(commission, LockModeType.PESSIMISTIC_WRITE); // two who open a session at the same moment open one
    var running = em.createQuery("select count(s) from CommissionSession s where s.heldOn = :day and s.status = :open", Long.class)
        .setParameter("day", desk.today())
        .setParameter("open", SessionStatus.OPEN)
        .getSingleResult();
    RuleViolation.require(running == 0, "accreditation.rule.sessionOpenAlready");
    var session = new CommissionSession(commission, desk.me(), desk.today());
    em.persist(session);
    em.flush();
    trail.about("commissionSession", session.id());
    return session.id();
  }

  /** Notes the caller as present. */
  public void join(long sessionId) {
    session(sessionId).join(desk.me());
  }

  /**
   * Puts an application to the vote; a renewal or change not while a critical finding is open, nothing while an act stops what it would renew ({@code accreditation.rule.renewalOfSuspended},
   * {@code renewalBeforeWithdrawal}), and on conditions not right after a conditional decision ({@code conditionalAgain}).
   */
  public void put(long sessionId, long applicationId, @NotNull @Valid Motion motion) {
    var application = desk.application(applicationId, Role.COMMISSION);
    precondition.touch(session(sessionId)).put(application, motion, desk.before(application));
    trail.about("accreditation", application.number());
  }

  /** Casts the caller's ballot; a recusal needs its reason. Refused when the accreditation was suspended since the application was put to the vote: {@code accreditation.rule.renewalOfSuspended}. */
  public void cast(long sessionId, long applicationId, @NotNull Vote vote, @Size(max = 1000) String reason) {
    var item = session(sessionId).items().stream()
        .filter(one -> one.application().id() == applicationId)
        .findFirst()
        .orElseThrow(() -> new NotThere("agendaItem", applicationId));
    desk.requireSees(item.application().institutionId(), Role.COMMISSION);
    desk.before(item.application()).requireRenewable(item.application());
    item.cast(desk.me(), vote, reason, desk.now());
    trail.about("accreditation", item.application().number());
  }

  /**
   * Closes the session; each quorate vote becomes a decision, and each grant a certificate filed in the same transaction.
   *
   * @return numbers of the applications that stay undecided although there was a quorum: taken back or decided meanwhile, a critical finding was opened or a critical criterion found not met since,
   *     what they renew was suspended, what they change no longer runs, or a motion to refuse was not carried
   */
  public List<String> close(long sessionId) {
    var voted = session(sessionId).close(desk.me());
    var undecided = voted.stream().filter(item -> !item.decidable(desk.before(item.application()))).toList();
    voted.stream().filter(item -> !undecided.contains(item)).forEach(this::decide);
    trail.about("commissionSession", sessionId);
    return undecided.stream().map(item -> item.application().number()).toList();
  }

  private void decide(AgendaItem item) {
    var institutionId = item.application().institutionId();
    var decision = Decision.ofVote(item, records.decisions(institutionId), records.validity(desk.today()), desk.today(), desk.me());
    if (decision.verdict() != Verdict.ACCREDITED) {
      decision.owesReasons(desk.reasonsDue());
    }
    em.persist(decision);
    em.flush();
    certificate.file(decision);
    records.tellLapses(institutionId);
    decided.fire(new AccreditationDecided(institutionId, decision.id(), decision.verdict()));
  }

  private CommissionSession session(long id) {
    var found = em.find(CommissionSession.class, id);
    if (found == null) {
      throw new NotThere("commissionSession", id);
    }
    trail.about("commissionSession", id);
    return precondition.check(found); // ballots at the same moment are no conflict
  }
}
