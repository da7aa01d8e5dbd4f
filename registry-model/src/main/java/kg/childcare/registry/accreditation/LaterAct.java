package kg.childcare.registry.accreditation;

/** What may happen to an accreditation after it was granted. */
public enum LaterAct {
  SUSPENSION, RESUMPTION, WITHDRAWAL
}
