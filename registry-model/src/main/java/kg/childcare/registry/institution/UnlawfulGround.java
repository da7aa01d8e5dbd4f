package kg.childcare.registry.institution;

/** Why an institution works against the law on a day. */
public enum UnlawfulGround {
  SUSPECTED, UNACCREDITED, EXPIRED, SUSPENDED_OCCUPIED, OVER_CAPACITY, ABOVE_FAMILY_CAP, NO_LEGAL_GROUND
}
