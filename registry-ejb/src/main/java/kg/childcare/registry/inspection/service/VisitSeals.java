package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.inspection.SealedVisit;
import kg.childcare.registry.inspection.Team;
import kg.childcare.registry.inspection.VisitPlan;
import kg.childcare.registry.inspection.WhoKnew;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.security.service.Vault;

/** The only place that seals and opens plans and visits, and books every reading in the who-knew ledger. */
@RequestScoped
class VisitSeals {
  @PersistenceContext
  EntityManager em;

  @Inject
  Vault vault;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  AuditTrail trail;

  byte[] seal(VisitPlan plan, String column, String plain) {
    return vault.seal(Purpose.VISIT, "visit_plan." + column, plan.sealId(), plain);
  }

  String inputs(VisitPlan plan) {
    return vault.open(Purpose.VISIT, "visit_plan.inputs_sealed", plan.sealId(), plan.inputsSealed());
  }

  String seed(VisitPlan plan) {
    return vault.open(Purpose.VISIT, "visit_plan.seed_sealed", plan.sealId(), plan.seedSealed());
  }

  byte[] seal(SealedVisit visit, String column, String plain) {
    return vault.seal(Purpose.VISIT, "sealed_visit." + column, visit.sealId(), plain);
  }

  /** A visit of a plan, hidden from its first moment. */
  SealedVisit hide(VisitPlan plan, long institutionId, LocalDate day, int hour) {
    var visit = new SealedVisit(plan);
    visit.hide(seal(visit, "place_sealed", String.valueOf(institutionId)), seal(visit, "moment_sealed", day + "T" + hour));
    return visit;
  }

  /** The team alone, to find out whether the caller belongs to it; tells nothing of the place and is not booked. */
  Team team(SealedVisit visit) {
    return visit.team() == null ? null : Team.parse(vault.open(Purpose.VISIT, "sealed_visit.team_sealed", visit.sealId(), visit.team()));
  }

  VisitSecret open(SealedVisit visit) {
    var place = vault.open(Purpose.VISIT, "sealed_visit.place_sealed", visit.sealId(), visit.place());
    var moment = vault.open(Purpose.VISIT, "sealed_visit.moment_sealed", visit.sealId(), visit.moment()).split("T");
    return new VisitSecret(Long.parseLong(place), LocalDate.parse(moment[0]), Integer.parseInt(moment[1]), team(visit));
  }

  /** Books that the caller read these visits of one plan. */
  void book(VisitPlan plan, Collection<SealedVisit> visits, String reason) {
    for (var visit : visits) {
      var knew = new WhoKnew(visit.id(), clock.instant());
      em.persist(knew.by(vault.seal(Purpose.VISIT, "who_knew.knower_sealed", knew.sealId(), caller.username())));
    }
    if (!visits.isEmpty()) {
      trail.read("plan", plan.id(), reason);
    }
  }

  String knower(WhoKnew knew) {
    return vault.open(Purpose.VISIT, "who_knew.knower_sealed", knew.sealId(), knew.knower());
  }
}
