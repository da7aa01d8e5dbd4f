package kg.childcare.registry.inspection;

/** Where a child of the roll was when heads were counted. Leave without proof is {@link #UNKNOWN}. */
public enum Whereabouts {
  SEEN, SCHOOL, HOSPITAL, LEAVE, UNKNOWN
}
