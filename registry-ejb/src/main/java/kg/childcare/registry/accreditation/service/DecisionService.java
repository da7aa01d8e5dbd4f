package kg.childcare.registry.accreditation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kg.childcare.registry.accreditation.AccreditationChanged;
import kg.childcare.registry.accreditation.AccreditationDecided;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.Delivery;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.accreditation.NewAct;
import kg.childcare.registry.accreditation.OverrideOrder;
import kg.childcare.registry.accreditation.SubmittedDocument;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.document.service.Attachments;
import kg.childcare.registry.shared.Role;

/** What happens to a decision after it was taken: suspension, resumption, withdrawal, and an order from outside that sets it aside. */
@Stateless
@Audited
public class DecisionService {
  @PersistenceContext
  EntityManager em;

  @Inject
  AccreditationDesk desk;

  @Inject
  AccreditationRecords records;

  @Inject
  CertificateReport certificate;

  @Inject
  Attachments attachments;

  @Inject
  Event<AccreditationChanged> changed;

  @Inject
  Event<AccreditationDecided> decided;

  @RolesAllowed(Role.COMMISSION)
  public void suspend(long decisionId, @NotNull @Valid NewAct act) {
    var decision = desk.held(decisionId, Role.COMMISSION);
    decision.suspend(act, desk.me(), desk.today()).owesReasons(desk.reasonsDue());
    tell(decision, LaterAct.SUSPENSION, act);
  }

  @RolesAllowed(Role.COMMISSION)
  public void resume(long decisionId, @NotNull @Valid NewAct act) {
    var decision = desk.held(decisionId, Role.COMMISSION);
    decision.resume(act, desk.me(), desk.today());
    tell(decision, LaterAct.RESUMPTION, act);
  }

  @RolesAllowed(Role.COMMISSION)
  public void withdraw(long decisionId, @NotNull @Valid NewAct act) {
    var decision = desk.held(decisionId, Role.COMMISSION);
    decision.withdraw(act, desk.me(), desk.today()).owesReasons(desk.reasonsDue());
    tell(decision, LaterAct.WITHDRAWAL, act);
  }

  /** Records an order from outside the commission; the commission's own decision stays beside it. It says what {@link ApplicationDetail#orders} offers; it renews nothing over an open critical finding either. */
  @RolesAllowed(Role.REGISTRAR)
  public void override(long decisionId, @NotNull @Valid OverrideOrder order) {
    var overridden = desk.held(decisionId, Role.REGISTRAR);
    var next = overridden.overriddenBy(order, desk.before(overridden.item().application()), records.validity(desk.today()), desk.me());
    if (next.verdict() != Verdict.ACCREDITED) {
      next.owesReasons(desk.reasonsDue());
    }
    em.persist(next);
    em.flush();
    certificate.file(next);
    records.tellLapses(next.institutionId());
    decided.fire(new AccreditationDecided(next.institutionId(), next.id(), next.verdict()));
  }

  /** Writes down that the applicant was given the reasons in writing, with what proves it. @param actId null for the decision itself @param file null without one */
  @RolesAllowed(Role.REGISTRAR)
  public void deliver(long decisionId, Long actId, @NotNull @Valid Delivery delivery, @Valid ProofFile file) {
    var decision = desk.held(decisionId, Role.REGISTRAR);
    decision.delivered(actId, delivery, desk.me(), desk.today());
    if (file != null) {
      prove(decision, actId, file);
    }
  }

  /** Adds a file that proves a delivery that is written down; the file is checked and stored in the same transaction. @param actId null for the decision itself */
  @RolesAllowed(Role.REGISTRAR)
  public void prove(long decisionId, Long actId, @NotNull @Valid ProofFile file) {
    prove(desk.held(decisionId, Role.REGISTRAR), actId, file);
  }

  private void prove(Decision decision, Long actId, ProofFile file) {
    var stored = attachments.store(file.name(), file.content());
    em.flush();
    decision.prove(actId, new SubmittedDocument(file.kind().name(), stored.id(), stored.name(), stored.sha256()), desk.me(), desk.now());
  }

  private void tell(Decision decision, LaterAct kind, NewAct act) {
    em.flush();
    records.tellLapses(decision.institutionId());
    changed.fire(new AccreditationChanged(decision.institutionId(), decision.id(), kind, act.effectiveOn()));
  }
}
