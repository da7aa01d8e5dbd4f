package kg.childcare.registry.accreditation;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

/** What a decision about an application says. */
public enum Verdict {
  ACCREDITED, CONDITIONAL, REFUSED;

  /** Refuses a conditional decision without its conditions, and conditions of one that is not conditional. */
  void requireConditions(String conditions) {
    var said = conditions != null && !conditions.isBlank();
    requireOf("conditions", said || this != CONDITIONAL, "accreditation.rule.conditionsMissing");
    requireOf("conditions", !said || this == CONDITIONAL, "accreditation.rule.conditionsUnasked", this);
  }

  /** Whether the institution may work on the ground of such a decision. */
  public boolean grants() {
    return this != REFUSED;
  }
}
