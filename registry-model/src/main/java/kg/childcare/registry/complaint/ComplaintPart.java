package kg.childcare.registry.complaint;

/** Which of the sealed texts of a complaint one is. */
public enum ComplaintPart {
  NARRATIVE, NOTE, NOT_REPORTING, ANSWER, CLOSING
}
