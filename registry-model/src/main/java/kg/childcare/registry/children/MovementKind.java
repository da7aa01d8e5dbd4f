package kg.childcare.registry.children;

/** What can happen to a child on the roll. */
public enum MovementKind {
  ADMISSION, BIRTH, TRANSFER_IN, LEAVE, HOSPITAL, CAMP, RUNAWAY, ON_THE_WAY, RETURN, BASIS, TRANSFER_OUT, EXIT, DEATH;

  /** Whether the child stays on the roll but sleeps elsewhere until it returns. */
  public boolean isAbsence() {
    return switch (this) {
      case LEAVE, HOSPITAL, CAMP, RUNAWAY, ON_THE_WAY -> true;
      default -> false;
    };
  }

  public boolean isEntry() {
    return this == ADMISSION || this == BIRTH || this == TRANSFER_IN;
  }

  /** Whether a person may record it as an absence; being on the way is only ever the work of a transfer. */
  public boolean isRecordedAbsence() {
    return isAbsence() && this != ON_THE_WAY;
  }
}
