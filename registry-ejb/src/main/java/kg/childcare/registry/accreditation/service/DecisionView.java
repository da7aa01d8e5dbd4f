package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.accreditation.Tally;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.shared.Multilingual;

/**
 * One decision as it is shown: what was decided by whom and for how long, what the commission had voted, and what followed.
 *
 * @param voted what the votes said; differs from the verdict only where somebody else ordered otherwise
 * @param overrides number of the decision that this one set aside, or null
 */
public record DecisionView(
    long id, String number, int ordinal, LocalDate decidedOn, Verdict verdict, Verdict voted, Tally tally, Multilingual body, String act,
    String category, String territory, String address, int capacity, String conditions, LocalDate validFrom, LocalDate validTo,
    String overrides, String orderedBy, String orderReason, String recordedBy, List<Act> acts) implements Serializable {

  /** A suspension, resumption or withdrawal. @param lastDay last day of a suspension that was lifted */
  public record Act(LaterAct kind, String number, LocalDate effectiveOn, LocalDate lastDay, String reason, String author) implements Serializable {}

  static DecisionView of(Decision decision) {
    var overridden = decision.overridden();
    return new DecisionView(
        decision.id(), decision.number(), decision.ordinal(), decision.decidedOn(), decision.verdict(), decision.item().voted(),
        decision.item().tally(), decision.body().name(), decision.body().act(), decision.category(), decision.territory(),
        decision.address(), decision.capacity(), decision.conditions(), decision.period().from(), decision.period().to(),
        overridden == null ? null : overridden.number(), decision.orderedBy(), decision.orderReason(), decision.recordedBy(),
        decision.acts().stream()
            .map(act -> new Act(act.kind(), act.number(), act.effectiveOn(), act.lastDay(), act.reason(), act.author()))
            .toList());
  }
}
