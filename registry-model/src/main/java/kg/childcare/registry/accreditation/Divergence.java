package kg.childcare.registry.accreditation;

/** In what the register says something else of an institution than the decision on which it works, or an application for one. */
public enum Divergence {
  CATEGORY, PLACE, ADDRESS, CAPACITY
}
