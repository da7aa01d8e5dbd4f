package kg.childcare.registry.complaint;

/** The way on which a complaint came; all but the first are written down by an officer. */
public enum Channel {
  PUBLIC_PAGE, HOTLINE_111, POST_BOX, ORAL, INSPECTOR, MONITOR;

  public boolean keyed() {
    return this != PUBLIC_PAGE;
  }
}
