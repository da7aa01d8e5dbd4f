package kg.childcare.registry.accreditation.service;

/** Of the applications that are ready for the commission, those that can be put to the vote today and those against which something stands. */
public enum ToVote {
  OPEN, STOPPED
}
