package kg.childcare.registry.accreditation;

/** What somebody still has to do about an accreditation by a day. */
public enum DueStep {
  COMPLETENESS, SITE_VISIT, DECISION, NOTICE, RULING
}
