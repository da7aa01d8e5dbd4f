package kg.childcare.registry.security;

import java.util.Map;
import java.util.regex.Pattern;

/** What a sealed value is kept for; each purpose has keys of its own, so that one lost key opens one thing only. */
public enum Purpose {
  /** Who a child is. */
  IDENTITY,
  /** Plans and visits before the team has arrived. */
  VISIT,
  /** Who complained, and what was told. */
  COMPLAINT,
  /** What is kept for a while of pages and answers that touch none of these. */
  FIELD,
  /** Entries of the audit trail that the data-protection officer may not read. */
  AUDIT;

  private static final Pattern FIRST_WORD = Pattern.compile("/?(?:app/|public/)?(\\w+).*");
  private static final Map<String, Purpose> BEHIND = Map.of(
      "children", IDENTITY, "transfers", IDENTITY, "returns", IDENTITY, "institutions", IDENTITY,
      "complaints", COMPLAINT, "complaint", COMPLAINT,
      "plans", VISIT, "inspections", VISIT);

  /**
   * Whose keys seal what is typed on a page, or answered under an address of REST, and kept for a while: those of what lies behind it,
   * so that the keys of passing things never open more than those of lasting ones. Under {@code institutions} REST has the rolls.
   */
  public static Purpose behind(String path) {
    var word = FIRST_WORD.matcher(path);
    return word.matches() ? BEHIND.getOrDefault(word.group(1), FIELD) : FIELD;
  }
}
