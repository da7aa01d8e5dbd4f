package kg.childcare.registry.children;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The paper on which a placement stands.
 *
 * @param number number of the decision, act or application
 * @param body court or authority that issued it
 * @param until last day for which it holds, or null without a term
 */
public record Basis(BasisKind kind, String number, String body, LocalDate decidedOn, LocalDate until) implements Serializable {
  public static final Basis NOTHING = new Basis(BasisKind.NONE, null, null, null, null);

  /** Refuses a paper that cannot be found again: a decision needs number, court and date, an act number and date. */
  void requireUsable(LocalDate today) {
    requireOf("basis", kind != null, "children.rule.basisMissing");
    requireOf("basisNumber", !needsNumber() || isText(number), "children.rule.basisNumber", kind);
    requireOf("basisBody", kind != BasisKind.COURT_DECISION || isText(body), "children.rule.basisCourt");
    requireOf("basisDate", kind == BasisKind.NONE || decidedOn != null, "children.rule.basisDate", kind);
    requireOf("basisDate", decidedOn == null || !decidedOn.isAfter(today), "children.rule.future", decidedOn);
    requireOf("basisUntil", until == null || decidedOn != null && !until.isBefore(decidedOn), "children.rule.basisTerm");
  }

  private boolean needsNumber() {
    return kind == BasisKind.COURT_DECISION || kind == BasisKind.EMERGENCY_ACT;
  }

  private static boolean isText(String text) {
    return text != null && !text.isBlank();
  }
}
