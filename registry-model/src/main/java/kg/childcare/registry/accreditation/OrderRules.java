package kg.childcare.registry.accreditation;

import static kg.childcare.registry.shared.RuleViolation.breach;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kg.childcare.registry.shared.Breach;

/**
 * What an order of somebody outside the commission can say in the place of a decision.
 *
 * @param before all decisions about the institution, the one in whose place it comes included
 * @param by who records it
 */
record OrderRules(Decision decision, Precedents before, Official by) {
  /** What it can say, and why not more. */
  OrderChoice choice() {
    var others = Stream.of(Verdict.values()).filter(one -> one != decision.verdict()).toList();
    return new OrderChoice(
        others.stream().filter(one -> against(one).isEmpty()).toList(),
        others.stream().flatMap(one -> against(one).stream()).distinct().toList());
  }

  /** The first rule that an order would break if it said this. */
  Optional<Breach> against(Verdict ordered) {
    var today = before.day();
    var application = decision.item().application();
    return first(
        () -> unless(decision.overridden() == null, null, "accreditation.rule.overriddenAlready"),
        () -> unless(!decision.transfer(), null, "accreditation.rule.transferNotOverridden"),
        () -> unless(before.decisions().stream().noneMatch(one -> one.ordinal() > decision.ordinal() && !one.isRefusedChange()), null, "accreditation.rule.overrideOfEarlier", decision.number()),
        () -> unless(decision.verdict().grants() ? decision.runsOn(today) : decision.setAside() == null, null, "accreditation.rule.overrideOfEnded", decision.number()),
        () -> unless(!application.preparedBy().username().equals(by.username()), null, "accreditation.rule.preparerMayNotOverride"),
        () -> unless(ordered != decision.verdict(), "verdict", "accreditation.rule.overrideChangesNothing", decision.verdict()),
        () -> unless(!ordered.grants() || decision.acts().stream().noneMatch(act -> act.suspendsAtOrAfter(today) || act.withdrawsForGood()), "verdict", "accreditation.rule.overrideOfSuspended", decision.number()),
        () -> ordered.grants() ? before.notRenewable(application) : Optional.empty(),
        () -> ordered.grants() ? before.findingOpen(application) : Optional.empty(),
        () -> before.before(decision).notOnce(application, ordered));
  }

  @SafeVarargs
  private static Optional<Breach> first(Supplier<Optional<Breach>>... rules) {
    return Stream.of(rules).map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Breach> unless(boolean condition, String field, String rule, Object... values) {
    return condition ? Optional.empty() : Optional.of(breach(field, rule, values));
  }
}
