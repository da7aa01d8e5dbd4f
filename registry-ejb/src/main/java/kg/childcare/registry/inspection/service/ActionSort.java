package kg.childcare.registry.inspection.service;

/** What a list of corrections can be ordered by. */
public enum ActionSort {
  DUE, STATUS;

  String path() {
    return this == DUE ? "due" : "status";
  }
}
