package kg.childcare.registry.standards;

import kg.childcare.registry.shared.Multilingual;

/** One line of a shipped draft of standards. */
public record ShippedCriterion(
    String sectionCode, Multilingual sectionName, String code, Multilingual text, String guidance, String methods, Severity severity,
    String appliesToText, String paramKey, String source) {
  /** Reads the grammar of {@code applies_to} and the methods at once, so that a mistake stops the start and not a visit. */
  public ShippedCriterion {
    VerifyMethod.list(methods);
    AppliesTo.parse(appliesToText);
  }
}
