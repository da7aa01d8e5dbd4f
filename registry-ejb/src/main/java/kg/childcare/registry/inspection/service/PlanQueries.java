package kg.childcare.registry.inspection.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.inspection.Draw;
import kg.childcare.registry.inspection.DrawInputs;
import kg.childcare.registry.inspection.InspectorProfile;
import kg.childcare.registry.inspection.PlanState;
import kg.childcare.registry.inspection.SealedState;
import kg.childcare.registry.inspection.SealedVisit;
import kg.childcare.registry.inspection.VisitPlan;
import kg.childcare.registry.inspection.WhoKnew;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Reads plans. Opening sealed visits writes the who-knew ledger, so these reads run in a transaction. */
@Stateless
@Audited("plan")
@RolesAllowed(Role.PLANNER)
public class PlanQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  Caller caller;

  @Inject
  VisitSeals seals;

  @Inject
  InstitutionDirectory directory;

  @Inject
  People people;

  @Inject
  Reference reference;

  @RolesAllowed({Role.PLANNER, Role.MONITOR})
  public long count() {
    return em.createQuery("select count(p) from VisitPlan p", Long.class).getSingleResult();
  }

  @RolesAllowed({Role.PLANNER, Role.MONITOR})
  public List<PlanRow> rows(PageRequest<PlanSort> page) {
    return em.createQuery("select p from VisitPlan p order by p.lastDay " + (page.ascending() ? "desc" : "asc") + ", p.id", VisitPlan.class)
        .setFirstResult(page.first())
        .setMaxResults(page.size())
        .getResultStream()
        .map(PlanRow::of)
        .toList();
  }

  @RolesAllowed({Role.PLANNER, Role.MONITOR})
  public PlanRow plan(long id) {
    return PlanRow.of(found(id));
  }

  /** Repeats the draw and compares; shows seed and inputs only once they are opened. */
  @RolesAllowed({Role.PLANNER, Role.MONITOR})
  public DrawVerification verify(long id) {
    var plan = found(id);
    if (plan.state() == PlanState.PREPARED) {
      return new DrawVerification(plan.algorithm(), null, null, false, null, null);
    }
    var text = seals.inputs(plan);
    var inputs = DrawInputs.parse(text);
    var seed = seals.seed(plan);
    var repeated = Draw.digest(seed, inputs, Draw.of(seed, inputs));
    boolean same = repeated.equals(plan.outcomeDigest()) && inputs.digest().equals(plan.inputsDigest());
    boolean open = plan.state() == PlanState.OPENED;
    return new DrawVerification(plan.algorithm(), plan.outcomeDigest(), repeated, same, open ? seed : null, open ? text : null);
  }

  /** All visits of a plan, by day. */
  public List<SealedVisitRow> visits(long planId) {
    var plan = found(planId);
    var visits = em.createQuery("select v from SealedVisit v where v.plan = :plan", SealedVisit.class).setParameter("plan", plan).getResultList();
    seals.book(plan, visits, "planning");
    return rows(visits);
  }

  /** One sealed visit, for the planner who puts its team together. */
  public SealedVisitRow visit(long visitId) {
    var visit = em.find(SealedVisit.class, visitId);
    if (visit == null) {
      throw new NotThere("visit", visitId);
    }
    seals.book(visit.plan(), List.of(visit), "planning");
    return rows(List.of(visit)).get(0);
  }

  /** Who has read a sealed visit, and when, the first reading first. */
  public List<Knower> whoKnew(long visitId) {
    return em.createQuery("select w from WhoKnew w where w.sealedVisitId = :visit order by w.at, w.id", WhoKnew.class)
        .setParameter("visit", visitId)
        .getResultStream()
        .map(knew -> new Knower(seals.knower(knew), knew.at()))
        .toList();
  }

  /** Inspectors to choose a team from. */
  public List<InspectorRow> inspectors() {
    var profiles = em.createQuery("select p from InspectorProfile p", InspectorProfile.class).getResultList();
    var names = people.names(profiles.stream().map(InspectorProfile::userId).toList());
    return profiles.stream()
        .map(profile -> new InspectorRow(profile.userId(), names.getOrDefault(profile.userId(), ""), profile.female(), profile.interviewer()))
        .sorted(Comparator.comparing(InspectorRow::name))
        .toList();
  }

  /** The caller's own visits that were released and have not begun. */
  @RolesAllowed(Role.INSPECTOR)
  public List<SealedVisitRow> own() {
    var own = em.createQuery("select v from SealedVisit v join fetch v.plan where v.state = :released", SealedVisit.class)
        .setParameter("released", SealedState.RELEASED)
        .getResultStream()
        .filter(visit -> seals.team(visit).includes(caller.userId()))
        .toList();
    own.forEach(visit -> seals.book(visit.plan(), List.of(visit), "own visit"));
    return rows(own);
  }

  /** One of the caller's own visits; anything else is as if it were not there. */
  @RolesAllowed(Role.INSPECTOR)
  public SealedVisitRow own(long visitId) {
    return own().stream().filter(row -> row.id() == visitId).findFirst().orElseThrow(() -> new NotThere("visit", visitId));
  }

  private List<SealedVisitRow> rows(List<SealedVisit> visits) {
    var secrets = visits.stream().collect(Collectors.toMap(SealedVisit::id, seals::open));
    var refs = directory.all(secrets.values().stream().map(VisitSecret::institutionId).toList()).stream().collect(Collectors.toMap(InstitutionRef::id, ref -> ref, (one, same) -> one));
    var names = people.names(secrets.values().stream().map(VisitSecret::team).filter(team -> team != null).flatMap(team -> team.members().stream()).toList());
    return visits.stream().map(visit -> row(visit, secrets.get(visit.id()), refs.get(secrets.get(visit.id()).institutionId()), names)).sorted(Comparator.comparing(SealedVisitRow::day).thenComparing(SealedVisitRow::id)).toList();
  }

  private SealedVisitRow row(SealedVisit visit, VisitSecret secret, InstitutionRef place, Map<Long, String> names) {
    var team = secret.team() == null ? List.<String>of() : secret.team().members().stream().map(id -> names.getOrDefault(id, "")).toList();
    return new SealedVisitRow(visit.id(), visit.version(), visit.state(), place.id(), place.number(), place.name(), reference.territory(place.territoryCode()).name(), secret.day(), secret.hour(), team);
  }

  private VisitPlan found(long id) {
    var plan = em.find(VisitPlan.class, id);
    if (plan == null) {
      throw new NotThere("plan", id);
    }
    return plan;
  }
}
