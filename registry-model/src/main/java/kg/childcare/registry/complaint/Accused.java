package kg.childcare.registry.complaint;

/** Whom a complaint is about, as far as it was said. */
public enum Accused {
  NOT_SAID, STAFF, OTHER_CHILD, OUTSIDER, INSPECTOR, MINISTRY;

  /** Nobody judges a complaint about his own house: such a one goes to the preventive mechanism alone. */
  public boolean monitorOnly() {
    return this == INSPECTOR || this == MINISTRY;
  }
}
