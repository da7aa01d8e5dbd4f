package kg.childcare.registry.accreditation;

import static kg.childcare.registry.shared.RuleViolation.breach;
import static kg.childcare.registry.shared.RuleViolation.requireNone;
import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.childcare.registry.shared.Breach;

/**
 * What was decided about an institution so far, asked on a day what the next decision may say. A change of a running accreditation follows rules of its own.
 *
 * @param criticalFinding whether a critical finding about the institution is open
 */
public record Precedents(Collection<Decision> decisions, LocalDate day, boolean criticalFinding) {
  /** Where no critical finding is open. */
  public Precedents(Collection<Decision> decisions, LocalDate day) {
    this(decisions, day, false);
  }

  /**
   * The act that suspends the accreditation which runs, or is to end it on a later day: a new accreditation would take its place and undo the act without a word. Once the accreditation has
   * ended there is nothing to undo.
   */
  public Optional<DecisionAct> stop(Application application) {
    return Standing.governing(day, LocalDate.MAX, decisions)
        .filter(decision -> !application.kind().transfers() && decision.runsOn(day))
        .flatMap(decision -> decision.acts().stream().filter(act -> act.suspendsAtOrAfter(day) || act.withdrawsForGood()).findFirst());
  }

  /** What stands against putting an application to the vote whatever the motion says: an open finding, the act that stops what it would renew, or that nothing runs that it could change. */
  public List<Obstacle> obstacles(Application application) {
    return Stream.concat(byDecisions(application).stream(), findingOpen(application).map(rule -> Obstacle.criticalFinding()).stream()).toList();
  }

  private Optional<Obstacle> byDecisions(Application application) {
    if (application.kind().transfers()) {
      return nothingToChange(application).map(rule -> new Obstacle(Obstacle.Kind.NOTHING_TO_CHANGE, null, openFrom(application)));
    }
    return stop(application).map(act -> new Obstacle(act.kind() == LaterAct.WITHDRAWAL ? Obstacle.Kind.WITHDRAWAL : Obstacle.Kind.SUSPENSION, act.number(), openFrom(application)));
  }

  /** The first day after this one on which the decisions stand against it no longer. */
  private LocalDate openFrom(Application application) {
    return Standing.turns(decisions).tailSet(day, false).stream().filter(turn -> new Precedents(decisions, turn).byDecisions(application).isEmpty()).findFirst().orElse(null);
  }

  /** An accreditation is neither renewed nor changed over an open critical finding. */
  Optional<Breach> findingOpen(Application application) {
    return criticalFinding && application.kind() != ApplicationKind.FIRST ? Optional.of(breach(null, "accreditation.rule.criticalFindingOpen")) : Optional.empty();
  }

  /** Only an accreditation on which the institution works lawfully is changed. */
  private Optional<Breach> nothingToChange(Application application) {
    return application.kind().transfers() && Decision.lawful(decisions, day).isEmpty() ? Optional.of(breach(null, "accreditation.rule.transferWithoutAccreditation")) : Optional.empty();
  }

  /** Refuses to go on with an application over an open critical finding, and with a change of what does not run. */
  public void requireOpenTo(Application application) {
    requireNone(Stream.concat(findingOpen(application).stream(), nothingToChange(application).stream()).toList());
  }

  /** The last decision when it was conditional: only an accreditation in full or a refusal may follow it, also when its days are over. One that was withdrawn is no chance that is still to be used. */
  public Optional<Decision> lastChance(Application application) {
    return decisions.stream().filter(decision -> !application.kind().transfers() && decision.setAside() == null && !decision.isRefusedChange())
        .max(Comparator.comparingInt(Decision::ordinal))
        .filter(decision -> decision.verdict() == Verdict.CONDITIONAL && !decision.withdrawnOn(day));
  }

  /** What can be put to the vote about an application: what grants something, else a refusal; nothing while something stands against it. */
  public List<Verdict> motions(Application application) {
    if (!obstacles(application).isEmpty()) {
      return List.of();
    }
    var granting = Stream.of(Verdict.ACCREDITED, Verdict.CONDITIONAL).filter(verdict -> follows(application, verdict)).toList();
    return granting.isEmpty() ? List.of(Verdict.REFUSED) : granting;
  }

  /** A place where a critical criterion is not met is accredited on conditions only, and on conditions once. */
  boolean follows(Application application, Verdict verdict) {
    return verdict == Verdict.CONDITIONAL ? lastChance(application).isEmpty() : application.criticalFailed() == 0;
  }

  /** Refuses what {@link #motions} does not tell, and says why. */
  void requireMotion(Application application, Verdict verdict) {
    requireOpenTo(application);
    requireRenewable(application);
    requireOf("verdict", verdict.grants() || motions(application).contains(verdict), "accreditation.rule.motionMustGrant");
    requireOnce(application, verdict);
    requireOf("verdict", !verdict.grants() || follows(application, verdict),
        lastChance(application).isPresent() ? "accreditation.rule.criticalAfterConditional" : "accreditation.rule.criticalCriterionFailed", application.criticalFailed());
  }

  /** Refuses to renew over the act that stops the accreditation. */
  public void requireRenewable(Application application) {
    requireNone(notRenewable(application).stream().toList());
  }

  Optional<Breach> notRenewable(Application application) {
    return stop(application).map(act -> breach(null,
        act.kind() == LaterAct.WITHDRAWAL ? "accreditation.rule.renewalBeforeWithdrawal" : "accreditation.rule.renewalOfSuspended", act.number(), act.effectiveOn(), act.decision().period().to()));
  }

  /** Refuses a conditional decision right after a conditional one. */
  void requireOnce(Application application, Verdict verdict) {
    requireNone(notOnce(application, verdict).stream().toList());
  }

  Optional<Breach> notOnce(Application application, Verdict verdict) {
    return lastChance(application).filter(last -> verdict == Verdict.CONDITIONAL).map(last -> breach("verdict", "accreditation.rule.conditionalAgain", last.number(), last.period().to()));
  }

  /** What was decided before a decision. */
  Precedents before(Decision decision) {
    return new Precedents(decisions.stream().filter(one -> one.ordinal() < decision.ordinal()).toList(), day, criticalFinding);
  }
}
