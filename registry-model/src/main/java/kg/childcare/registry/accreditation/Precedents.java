package kg.childcare.registry.accreditation;

import static kg.childcare.registry.shared.RuleViolation.require;
import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was decided about an institution so far, asked on a day what the next decision may say. A change of a running accreditation follows rules of its own. */
public record Precedents(Collection<Decision> decisions, LocalDate day) {
  /**
   * The act that suspends the accreditation which runs, or is to end it on a later day: a new accreditation would take its place and undo the act without a word. Once the accreditation has
   * ended there is nothing to undo.
   */
  public Optional<DecisionAct> stop(Application application) {
    return Standing.governing(day, LocalDate.MAX, decisions)
        .filter(decision -> !application.kind().transfers() && decision.runsOn(day))
        .flatMap(decision -> decision.acts().stream().filter(act -> act.suspendsAtOrAfter(day) || act.withdrawsForGood()).findFirst());
  }

  /** The last decision when it was conditional: only an accreditation in full or a refusal may follow it, also when its days are over. One that was withdrawn is no chance that is still to be used. */
  public Optional<Decision> lastChance(Application application) {
    return decisions.stream().filter(decision -> !application.kind().transfers() && decision.setAside() == null && !decision.isRefusedChange())
        .max(Comparator.comparingInt(Decision::ordinal))
        .filter(decision -> decision.verdict() == Verdict.CONDITIONAL && !decision.withdrawnOn(day));
  }

  /** What can be put to the vote about an application: what grants something, else a refusal; nothing while an act stops what it would renew. */
  public List<Verdict> motions(Application application) {
    if (stop(application).isPresent()) {
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
    requireRenewable(application);
    requireOf("verdict", verdict.grants() || motions(application).contains(verdict), "accreditation.rule.motionMustGrant");
    requireOnce(application, verdict);
    requireOf("verdict", !verdict.grants() || follows(application, verdict),
        lastChance(application).isPresent() ? "accreditation.rule.criticalAfterConditional" : "accreditation.rule.criticalCriterionFailed", application.criticalFailed());
  }

  /** Refuses to renew over the act that stops the accreditation. */
  public void requireRenewable(Application application) {
    stop(application).ifPresent(act -> require(false,
        act.kind() == LaterAct.WITHDRAWAL ? "accreditation.rule.renewalBeforeWithdrawal" : "accreditation.rule.renewalOfSuspended", act.number(), act.effectiveOn(), act.decision().period().to()));
  }

  /** Refuses a conditional decision right after a conditional one. */
  void requireOnce(Application application, Verdict verdict) {
    lastChance(application).filter(last -> verdict == Verdict.CONDITIONAL).ifPresent(last -> requireOf("verdict", false, "accreditation.rule.conditionalAgain", last.number(), last.period().to()));
  }
}
