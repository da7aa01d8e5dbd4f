package kg.childcare.registry.children;

/** Where a child went when it left the roll; each belongs to one line of the monthly return. */
public enum ExitKind {
  REUNIFY("B06"), KIN("B07"), FOSTER("B08"), ADOPT_NAT("B09"), ADOPT_INT("B10"), AGE_OUT("B11"), TRANSFER("B12"), DEATH("B13"),
  STRUCK_OFF("B14"), OTHER_INST("B15"), OTHER("B16"), UNKNOWN("B16");

  private final String returnField;

  ExitKind(String returnField) {
    this.returnField = returnField;
  }

  /** Code of the line of the monthly return that counts it. */
  public String returnField() {
    return returnField;
  }

  /** Whether a person may record it; a transfer needs the other side. */
  public boolean isRecorded() {
    return this != TRANSFER;
  }

  boolean losesSight() {
    return this == UNKNOWN || this == STRUCK_OFF;
  }
}
