package kg.childcare.registry.security;

/** What a sealed value is kept for; each purpose has keys of its own, so that one lost key opens one thing only. */
public enum Purpose {
  /** Who a child is. */
  IDENTITY,
  /** Plans and visits before the team has arrived. */
  VISIT,
  /** Who complained, and what was told. */
  COMPLAINT,
  /** What a tablet sends and keeps. */
  FIELD,
  /** Entries of the audit trail that the data-protection officer may not read. */
  AUDIT
}
