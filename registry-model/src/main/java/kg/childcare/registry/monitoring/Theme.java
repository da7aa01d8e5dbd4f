package kg.childcare.registry.monitoring;

/** What a recommendation is about. */
public enum Theme {
  ILL_TREATMENT, SAFETY, HEALTH, FOOD, LIVING_SPACE, EDUCATION, CONTACT_WITH_FAMILY, LEGAL_GROUND, COMPLAINTS, STAFF, LAW
}
