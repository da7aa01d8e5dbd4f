package kg.childcare.registry.inspection;

/** What a late correction leads to. Follows from the days alone; no job has to run for it. */
public enum Escalation {
  NONE, REMINDER, WARNING, SUSPENSION_PROPOSAL, PROSECUTOR;

  /**
   * The step for a correction that is so many days late.
   *
   * @param warning days late from which a warning is due
   * @param suspension days late from which suspension of the accreditation is proposed
   * @param prosecutor days late from which the prosecutor is told
   */
  public static Escalation of(long daysLate, int warning, int suspension, int prosecutor) {
    if (daysLate >= prosecutor) {
      return PROSECUTOR;
    } else if (daysLate >= suspension) {
      return SUSPENSION_PROPOSAL;
    } else if (daysLate >= warning) {
      return WARNING;
    }
    return daysLate > 0 ? REMINDER : NONE;
  }
}
