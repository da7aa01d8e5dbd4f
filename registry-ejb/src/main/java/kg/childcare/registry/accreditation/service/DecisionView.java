package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.Appeal;
import kg.childcare.registry.accreditation.AppealOutcome;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.DecisionAct;
import kg.childcare.registry.accreditation.DeliveryProof;
import kg.childcare.registry.accreditation.Halt;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.accreditation.ProofKind;
import kg.childcare.registry.accreditation.ReasonNotice;
import kg.childcare.registry.accreditation.SetAside;
import kg.childcare.registry.accreditation.Tally;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Versioned;

/**
 * One decision as it is shown: what was decided by whom and for how long, what the commission had voted, and what followed.
 *
 * @param motion what the commission was asked
 * @param voted what the votes said; differs from the verdict only where somebody else ordered otherwise
 * @param overrides number of the decision that this one set aside, or null
 * @param voidFrom first day on which it no longer counts, because an appeal was heard; or null
 */
public record DecisionView(
    long id, int version, String number, int ordinal, LocalDate decidedOn, Verdict verdict, Verdict motion, Verdict voted, Tally tally, Multilingual body, String act,
    String category, String territory, String address, int capacity, String conditions, LocalDate validFrom, LocalDate validTo,
    String overrides, String orderedBy, String orderReason, String recordedBy, LocalDate voidFrom, Notice notice, List<Act> acts, List<Appealed> appeals) implements Serializable, Versioned {

  /** A suspension, resumption or withdrawal. @param lastDay last day of a suspension that was lifted @param stays whenever an appeal halted it */
  public record Act(
      long id, LaterAct kind, String number, LocalDate effectiveOn, LocalDate lastDay, String reason, String author, List<Stayed> stays, LocalDate voidFrom,
      Notice notice) implements Serializable {}

  /** Days on which an appeal halts an act, and by which acts of the body that hears it. @param to null while nobody has ended it */
  public record Stayed(LocalDate from, LocalDate to, String number, String reason, String endNumber) implements Serializable {
    static Stayed of(Halt halt) {
      return new Stayed(halt.from(), halt.to(), halt.number(), halt.reason(), halt.endNumber());
    }

    /** Whether there was a day of it: one that is ended on its first day never had effect. */
    public boolean anyDay() {
      return to == null || !to.isBefore(from);
    }
  }

  /** A file that proves a delivery. */
  public record Proof(long attachmentId, ProofKind kind, String name, String digest, String uploadedBy, Instant uploadedAt) implements Serializable {
    static Proof of(DeliveryProof file) {
      return new Proof(file.attachmentId(), file.kind(), file.fileName(), file.digest(), file.uploadedBy(), file.uploadedAt());
    }
  }

  /** The written reasons: by when they had to be delivered, when they were, and what proves it in words and files. */
  public record Notice(LocalDate due, LocalDate deliveredOn, String proof, String recordedBy, List<Proof> files) implements Serializable {
    static Notice of(ReasonNotice notice, List<DeliveryProof> files) {
      return new Notice(notice.due(), notice.deliveredOn(), notice.proof(), notice.recordedBy(), files.stream().map(Proof::of).toList());
    }
  }

  /** An appeal and what became of it. @param act number of the act it is against, or null for the decision itself @param body code of the body that hears it */
  public record Appealed(
      long id, String number, String act, String body, LocalDate filedOn, String filedBy, String grounds, String recordedBy, AppealOutcome outcome,
      String rulingNumber, LocalDate ruledOn, LocalDate effectiveOn, String rulingReason, String rulingBy) implements Serializable {
    static Appealed of(Appeal appeal) {
      return new Appealed(
          appeal.id(), appeal.number(), appeal.act().map(DecisionAct::number).orElse(null), appeal.body(), appeal.filedOn(), appeal.filedBy(), appeal.grounds(), appeal.recordedBy(),
          appeal.outcome(), appeal.rulingNumber(), appeal.ruledOn(), appeal.effectiveOn(), appeal.rulingReason(), appeal.rulingBy());
    }
  }

  static DecisionView of(Decision decision) {
    var overridden = decision.overridden();
    return new DecisionView(
        decision.id(), decision.version(), decision.number(), decision.ordinal(), decision.decidedOn(), decision.verdict(), decision.item().motion().verdict(), decision.item().voted(),
        decision.item().tally(), decision.body().name(), decision.body().act(), decision.category(), decision.territory(),
        decision.address(), decision.capacity(), decision.conditions(), decision.period().from(), decision.period().to(),
        overridden == null ? null : overridden.number(), decision.orderedBy(), decision.orderReason(), decision.recordedBy(),
        from(decision.setAside()), Notice.of(decision.notice(), decision.proofs(null)), decision.acts().stream().map(DecisionView::act).toList(), decision.appeals().stream().map(Appealed::of).toList());
  }

  DecisionView withoutAddress() {
    return new DecisionView(
        id, version, number, ordinal, decidedOn, verdict, motion, voted, tally, body, act, category, territory, null, capacity, conditions, validFrom, validTo, overrides, orderedBy, orderReason, recordedBy,
        voidFrom, notice, acts, appeals);
  }

  private static Act act(DecisionAct act) {
    return new Act(
        act.id(), act.kind(), act.number(), act.effectiveOn(), act.lastDay(), act.reason(), act.author(), act.stays().stream().map(Stayed::of).toList(),
        from(act.setAside()), Notice.of(act.notice(), act.decision().proofs(act)));
  }

  private static LocalDate from(SetAside setAside) {
    return setAside == null ? null : setAside.from();
  }
}
