package kg.childcare.registry.accreditation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kg.childcare.registry.accreditation.Appeal;
import kg.childcare.registry.accreditation.AppealOutcome;
import kg.childcare.registry.accreditation.AppealRuled;
import kg.childcare.registry.accreditation.AppealRuling;
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.NewAct;
import kg.childcare.registry.accreditation.NewAppeal;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;

/** Appeals against decisions about an accreditation, as the register keeps them; the body that hears one sits outside of it. */
@Stateless
@Audited
public class AppealService {
  static final String[] HEARS = {"SUPERVISOR", "COURT"};

  @PersistenceContext
  EntityManager em;

  @Inject
  AccreditationDesk desk;

  @Inject
  AccreditationRecords records;

  @Inject
  Parameters parameters;

  @Inject
  Reference reference;

  @Inject
  Event<AppealRuled> ruled;

  /**
   * Files an appeal: the institution its own, today; a registrar one that came on paper, with the day it was filed. Refused after the term that
   * began when the reasons were delivered.
   *
   * @return id of the appeal
   */
  @RolesAllowed({Role.INSTITUTION, Role.REGISTRAR})
  public long file(long decisionId, @NotNull @Valid NewAppeal filed) {
    var decision = desk.held(decisionId, Role.INSTITUTION, Role.REGISTRAR);
    RuleViolation.requireOf("filedOn", desk.has(Role.REGISTRAR) || filed.filedOn().equals(desk.today()), "accreditation.rule.appealToday");
    RuleViolation.requireOf("body", reference.bodies(desk.today(), HEARS).stream().anyMatch(body -> body.code().equals(filed.body())), "accreditation.rule.bodyUnknown", filed.body());
    var act = filed.actId() == null ? null : decision.act(filed.actId());
    var lastDay = act == null ? records.appealUntil(decision.notice(), decision.decidedOn()) : records.appealUntil(act.notice(), act.recordedOn());
    var appeal = decision.appeal(filed, lastDay, desk.me(), desk.today());
    em.flush();
    return appeal.id();
  }

  /** The body keeps a suspension or withdrawal from having effect until it lifts that or has ruled. */
  @RolesAllowed(Role.REGISTRAR)
  public void stay(long decisionId, long appealId, @NotNull @Valid NewAct order) {
    var decision = desk.held(decisionId, Role.REGISTRAR);
    appeal(decision, appealId).stay(order, desk.today());
    em.flush();
    records.tellLapses(decision.institutionId());
  }

  /** The body lifts its halt before it has ruled. */
  @RolesAllowed(Role.REGISTRAR)
  public void liftStay(long decisionId, long appealId, @NotNull @Valid NewAct order) {
    var decision = desk.held(decisionId, Role.REGISTRAR);
    appeal(decision, appealId).liftStay(order, desk.today());
    em.flush();
    records.tellLapses(decision.institutionId());
  }

  /** Writes down what the body ruled; sent back, a decision goes before the commission again. */
  @RolesAllowed(Role.REGISTRAR)
  public void rule(long decisionId, long appealId, @NotNull @Valid AppealRuling ruling) {
    var decision = desk.held(decisionId, Role.REGISTRAR);
    var appeal = appeal(decision, appealId);
    appeal.rule(ruling, desk.me(), desk.today());
    if (ruling.outcome() == AppealOutcome.SENT_BACK && appeal.act().isEmpty()) {
      reopen(decision.item().application());
    }
    em.flush();
    records.tellLapses(decision.institutionId());
    ruled.fire(new AppealRuled(decision.institutionId(), decision.id(), ruling.outcome()));
  }

  /** One institution has one open application: while another is under way, that one takes its place. */
  private void reopen(Application application) {
    var open = em.createQuery("select a from AccreditationApplication a where a.institutionId = :id", Application.class)
        .setParameter("id", application.institutionId()).getResultStream().anyMatch(one -> one.status().open());
    if (!open && application.status() == ApplicationStatus.DECIDED) {
      application.reopen(parameters.due("accreditation.decision_days", desk.today()));
    }
  }

  private static Appeal appeal(Decision decision, long id) {
    return decision.appeals().stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new NotThere("appeal", id));
  }
}
