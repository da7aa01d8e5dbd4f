package kg.childcare.registry.inspection.service;

import static kg.childcare.registry.shared.RuleViolation.require;
import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.inspection.Draw;
import kg.childcare.registry.inspection.DrawInputs;
import kg.childcare.registry.inspection.InspectorProfile;
import kg.childcare.registry.inspection.PlanState;
import kg.childcare.registry.inspection.SealedVisit;
import kg.childcare.registry.inspection.Team;
import kg.childcare.registry.inspection.VisitPlan;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Precondition;

/** What the head of inspection does with plans: prepare, draw, put teams together, release, open the seed when the period is over. */
@Stateless
@Audited("plan")
@RolesAllowed(Role.PLANNER)
public class PlanService {
  private static final int SEED_BYTES = 32;
  private static final SecureRandom CHANCE = new SecureRandom();

  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  AuditTrail trail;

  @Inject
  VisitSeals seals;

  @Inject
  VisitPlaces places;

  @Inject
  VisitHistory history;

  @Inject
  InstitutionDirectory directory;

  @Inject
  DrawTable drawTable;

  /** Freezes the inputs of a quarter's draw; one plan per quarter. */
  public long prepare(@NotNull @Valid PlanOrder order) {
    requireOf("quarterStart", order.to().isAfter(today()), "inspection.rule.quarterOver", order.to());
    requireOf("quarterStart", em.createQuery("select count(p) from VisitPlan p where p.lastDay = :last", Long.class)
        .setParameter("last", order.to()).getSingleResult() == 0, "inspection.rule.quarterTaken");
    var inputs = drawTable.inputs(order, today());
    var plan = new VisitPlan(inputs, caller.username(), clock.instant());
    plan.keepInputs(seals.seal(plan, "inputs_sealed", inputs.text()));
    em.persist(plan);
    trail.about("plan", plan.id());
    return plan.id();
  }

  /** Draws institutions and days under a fresh seed that nobody sees, and seals each visit. */
  public String draw(long planId) {
    var plan = plan(planId);
    var inputs = DrawInputs.parse(seals.inputs(plan));
    var seed = seed();
    var visits = Draw.of(seed, inputs);
    plan.drawn(seals.seal(plan, "seed_sealed", seed), Draw.digest(seed, inputs, visits), clock.instant());
    var ids = places.withChildren(today());
    visits.stream().filter(visit -> ids.containsKey(visit.number()))
        .forEach(visit -> em.persist(seals.hide(plan, ids.get(visit.number()), visit.day(), visit.hour())));
    return plan.outcomeDigest();
  }

  /** Puts a team together, the leader first; see {@link Team} for what is refused. */
  public void assign(long visitId, @NotEmpty List<@NotNull Long> inspectors) {
    var visit = visit(visitId);
    var place = seals.open(visit).institutionId();
    var team = Team.of(inspectors.stream().distinct().map(this::inspector).toList(), place, history.lastTeam(place));
    visit.assign(seals.seal(visit, "team_sealed", team.text()));
  }

  /** Lets the team see where and when it goes. */
  public void release(long visitId) {
    visit(visitId).release();
  }

  public void cancel(long visitId, @NotBlank @Size(max = 500) String reason) {
    var visit = visit(visitId);
    visit.cancel(seals.seal(visit, "reason_sealed", reason));
  }

  /** Opens the seed after the last day of the period, so that anybody can repeat the draw. */
  public void openSeed(long planId) {
    var plan = plan(planId);
    require(plan.state() != PlanState.PREPARED, "inspection.rule.planStep", plan.state(), PlanState.OPENED);
    plan.open(seals.seed(plan), today());
  }

  /** Keeps what a team needs to know of an inspector; again when something changed. */
  public void describeInspector(@NotBlank String username, boolean female, boolean interviewer) {
    var user = em.createQuery("select distinct u.id from UserAccount u join u.grants g where u.username = :name and g.role = :role", Long.class)
        .setParameter("name", username)
        .setParameter("role", Role.INSPECTOR)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new RuleViolation("inspection.rule.notAnInspector"));
    var known = em.createQuery("select p from InspectorProfile p where p.userId = :user", InspectorProfile.class).setParameter("user", user).getResultStream().findFirst();
    known.ifPresentOrElse(profile -> profile.describe(female, interviewer), () -> em.persist(new InspectorProfile(user, female, interviewer)));
  }

  /** Notes that an inspector must stay away from one institution. */
  public void declareConflict(long inspector, @NotBlank String institutionNumber, @NotBlank @Size(max = 500) String reason) {
    inspector(inspector).declareConflict(directory.byNumber(institutionNumber).id(), reason, today());
  }

  private InspectorProfile inspector(Long userId) {
    return em.createQuery("select p from InspectorProfile p where p.userId = :user", InspectorProfile.class)
        .setParameter("user", userId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new RuleViolation("inspection.rule.notAnInspector"));
  }

  private VisitPlan plan(long id) {
    var plan = em.find(VisitPlan.class, id);
    if (plan == null) {
      throw new NotThere("plan", id);
    }
    trail.about("plan", id);
    return precondition.check(plan);
  }

  private SealedVisit visit(long id) {
    var visit = em.find(SealedVisit.class, id);
    if (visit == null) {
      throw new NotThere("visit", id);
    }
    trail.about("visit", id);
    return precondition.check(visit);
  }

  private static String seed() {
    var seed = new byte[SEED_BYTES];
    CHANCE.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
