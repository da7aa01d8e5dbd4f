package kg.childcare.registry.complaint;

/** The clock of a complaint that has run out. */
public enum ComplaintDelay {
  NONE, REPORT, CONTACT, REGISTRATION, ANSWER, REPRISAL_CHECK
}
