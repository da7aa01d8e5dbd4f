package kg.childcare.registry.accreditation.service;

/** What the list of applications can be sorted by. */
public enum ApplicationSort {
  PREPARED_ON("preparedOn"), NUMBER("number"), STATUS("status"), DECISION_DUE("decisionDue"), CAPACITY("capacity");

  private final String attribute;

  ApplicationSort(String attribute) {
    this.attribute = attribute;
  }

  String attribute() {
    return attribute;
  }
}
